import { t } from '../../i18n.ts';

/** How sites write their own names; what a pack calls otherwise is shown as the pack writes it. */
const NAMES: Readonly<Record<string, string>> = {
  allnurses: 'allnurses',
  bluesky: 'Bluesky',
  discord: 'Discord',
  facebook: 'Facebook',
  google: 'Google',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  messenger: 'Messenger',
  nextdoor: 'Nextdoor',
  reddit: 'Reddit',
  snapchat: 'Snapchat',
  telegram: 'Telegram',
  threads: 'Threads',
  tiktok: 'TikTok',
  tumblr: 'Tumblr',
  whatsapp: 'WhatsApp',
  x: 'X',
  yelp: 'Yelp',
  youtube: 'YouTube',
};

/** The site as people write it; small servers that no data are kept for have no name (`''`). */
export function siteName(site: string): string {
  if (site === '') return t('journalOtherSite');
  return Object.hasOwn(NAMES, site) ? (NAMES[site] ?? site) : site;
}
