import { t } from '../../i18n.ts';
import type { Hours } from '../../policy/schema/people.ts';
import { dayName } from './day-name.ts';

const MS_PER_MINUTE = 60_000;

/** "Mon–Fri 8:00 AM–5:00 PM (CT)": the hours of a week by the contact's own clock, whose zone is named. */
export function timetable({ timeZone, open }: Exclude<Hours, 'always'>, now: number): string {
  const spans = open.map(({ days, from, to }) => `${daysInWords(days)} ${clockAt(from)}–${clockAt(to)}`);
  return `${spans.join(', ')} (${zoneName(timeZone, now)})`;
}

/** Days that follow each other are told by the first and the last. */
function daysInWords(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of [...new Set(days)].sort()) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => [...new Set([run[0], run.at(-1)])].map((day) => dayName(day ?? 1)).join('–')).join(', ');
}

function clockAt(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const format = new Intl.DateTimeFormat(t('languageTag'), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  // In one piece: "5:00" and "PM" must not part at a line's end.
  return format.format((hours * 60 + minutes) * MS_PER_MINUTE).replace(/\s/g, '\u00a0');
}

/** "CT" or "Central European Time", whether it is summer there or not. */
function zoneName(timeZone: string, now: number): string {
  const format = new Intl.DateTimeFormat(t('languageTag'), { timeZone, timeZoneName: 'shortGeneric' });
  return format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
