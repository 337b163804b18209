import { t } from '../../i18n.ts';

/** "November 25, 2026", in the language of the interface. */
export function longDate(at: number): string {
  return new Intl.DateTimeFormat(t('languageTag'), { dateStyle: 'long' }).format(at);
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
