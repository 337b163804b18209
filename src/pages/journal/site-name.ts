import { t } from '../../i18n.ts';

/** Names whose spelling the short name does not tell. */
const SPELLED: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  whatsapp: 'WhatsApp',
};

/** The site as people write it; small servers that no data are kept for have no name. */
export function siteName(site: string): string {
  if (site === '') return t('journalOtherSite');
  return SPELLED[site] ?? site.charAt(0).toUpperCase() + site.slice(1);
}
