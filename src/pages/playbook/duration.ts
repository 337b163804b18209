import { t } from '../../i18n.ts';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;
/** From here on the next larger unit says it better. */
const MANY_HOURS = 48;
const MANY_MINUTES = 120;

/** "12 minutes", "5 hours", "3 days": as exact as a person needs it. `minutes` below zero count as none. */
export function durationWords(minutes: number): string {
  const whole = Math.max(0, minutes);
  if (whole < MANY_MINUTES) return unit(whole, 'minute');
  const hours = Math.round(whole / MINUTES_PER_HOUR);
  return hours < MANY_HOURS ? unit(hours, 'hour') : unit(Math.round(whole / MINUTES_PER_DAY), 'day');
}

function unit(amount: number, name: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(t('languageTag'), { style: 'unit', unit: name, unitDisplay: 'long' }).format(amount);
}
