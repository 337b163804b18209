import { t } from '../../i18n.ts';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** "Mon" for ISO weekday 1, in the language of the page. */
export function dayName(day: number): string {
  const name = new Intl.DateTimeFormat(t('languageTag'), { weekday: 'short', timeZone: 'UTC' });
  return name.format(MONDAY + (day - 1) * DAY_MS);
}
