import type { Hours } from './schema/people.ts';
import { wallClock, wallTimeToEpoch } from './zone.ts';

/** Whether somebody answers, and when that changes. Epoch milliseconds; null when it does not within the next week. */
export interface OpenState {
  readonly open: boolean;
  readonly changes: number | null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const MINUTES_PER_DAY = 1440;
/** Yesterday's hours may run past midnight; a week and a day ahead, so that a change in seven days is still seen. */
const DAYS = Array.from({ length: 10 }, (_, index) => index - 1);

/** Open or closed at `now` (epoch ms), by the clock on the contact's wall: its zone, its summer time, past midnight too. */
export function openState(hours: Hours, now: number): OpenState {
  if (hours === 'always') return { open: true, changes: null };
  const spans = merged(spansAround(hours, now));
  const current = spans.find(({ from, to }) => from <= now && now < to);
  if (current) return { open: true, changes: isUnbroken(spans) ? null : current.to };
  return { open: false, changes: spans.find(({ from }) => from > now)?.from ?? null };
}

function spansAround({ timeZone, open }: Exclude<Hours, 'always'>, now: number): Span[] {
  const today = wallClock(timeZone, now);
  return DAYS.flatMap((days) => {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + days));
    const weekday = date.getUTCDay() || 7;
    const at = (minutes: number) => wallTimeToEpoch(timeZone, date.getTime(), minutes);
    return open
      .filter((slot) => slot.days.includes(weekday))
      .map((slot) => {
        const [from, to] = [minutesOf(slot.from), minutesOf(slot.to)];
        return { from: at(from), to: at(to > from ? to : to + MINUTES_PER_DAY) };
      });
  });
}

/** Spans that touch or overlap are one: nobody who answers around the clock "closes" at midnight. */
function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (!last || span.from > last.to) apart.push(span);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return apart;
}

/** One span over all the days looked at has no end: it only ends where we stopped looking. */
function isUnbroken(spans: readonly Span[]): boolean {
  const [only, ...others] = spans;
  return only !== undefined && others.length === 0 && only.to - only.from > 8 * MINUTES_PER_DAY * 60_000;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
