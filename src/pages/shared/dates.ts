import { t } from '../../i18n.ts';

/** "November 25, 2026", in the language of the interface. `at` is a moment, or a day as a pack writes it (`2026-11-25`). */
export function longDate(at: number | string): string {
  // A bare day means that day everywhere; without a time it would be the evening before in the Americas.
  const moment = typeof at === 'string' ? new Date(`${at}T12:00:00`) : at;
  return new Intl.DateTimeFormat(t('languageTag'), { dateStyle: 'long' }).format(moment);
}

/** "Wednesday, November 25, 10:05 AM". */
export function dayAndTime(at: number): string {
  return new Intl.DateTimeFormat(t('languageTag'), {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** "10:05 AM". */
export function clockTime(at: number): string {
  return new Intl.DateTimeFormat(t('languageTag'), { timeStyle: 'short' }).format(at);
}
