import type { MessageKey } from '../../i18n.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

/** How long a person can pause, in minutes from `now`. Always with an end: a guard that is off is forgotten. */
export const PAUSES: readonly { readonly label: MessageKey; readonly minutes: (now: Date) => number }[] = [
  { label: 'pauseQuarter', minutes: () => 15 },
  { label: 'pauseHour', minutes: () => 60 },
  { label: 'pauseDay', minutes: minutesUntilMidnight },
];

/** Whole minutes until the person's day ends, at least one; the 25-hour day of autumn is cut to 24. */
export function minutesUntilMidnight(now: Date): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const minutes = Math.ceil((midnight.getTime() - now.getTime()) / MS_PER_MINUTE);
  return Math.min(Math.max(minutes, 1), MINUTES_PER_DAY);
}
