import { type MessageKey, t } from '../../i18n.ts';
import type { Origin, SettingRow } from '../../policy/state.ts';

const ORIGINS: Readonly<Record<Origin, MessageKey>> = {
  default: 'originDefault',
  country: 'originCountry',
  organisation: 'originOrganisation',
  managed: 'originManaged',
  user: 'originUser',
};

/** Keys with a name of their own; any other is shown as IT wrote it. */
const NAMED: ReadonlySet<string> = new Set([
  'mode',
  'failMode',
  'sensitivity',
  'allowPause',
  'language',
  'country',
  'organizationName',
  'policyPack',
  'policyAddress',
  'contacts',
  'sitesAdd',
  'sitesRemove',
  'customTerms',
  'lockedKeys',
]);

export function nameOf(key: string): string {
  return NAMED.has(key) ? t(`setting_${key}` as MessageKey) : key;
}

/** "Set by your organization. It cannot be changed here." */
export function originOf({ origin, locked }: SettingRow): string {
  const words = t(ORIGINS[origin]);
  return locked ? `${words}. ${t('settingIsLocked')}` : words;
}

export function choiceName(key: string, choice: string | boolean): string {
  return t(`choice_${key}_${choice}` as MessageKey);
}

/** A language or country in the person's own words; the code itself where the browser knows no name. */
export function codeName(type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames([t('languageTag')], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Whether somebody of the organisation decided anything here. */
export function isManaged(rows: readonly SettingRow[]): boolean {
  return rows.some(({ origin, problem }) => origin === 'managed' || problem !== null);
}
