/** What a clock and a calendar on the wall of a time zone show. `month` from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const MS_PER_MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, asking it is not. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** Throws `RangeError` for a zone that does not exist. */
export function wallClock(timeZone: string, epoch: number): WallClock {
  const parts = formatOf(timeZone).formatToParts(epoch);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  };
}

/**
 * Epoch of a wall time: `minutes` after midnight of the day whose midnight is `utcDay` in UTC. A time that the clock jumps
 * over in spring is the moment of the jump's far side; of a time that comes twice in autumn the first one counts.
 */
export function wallTimeToEpoch(timeZone: string, utcDay: number, minutes: number): number {
  const wall = utcDay + minutes * MS_PER_MINUTE;
  // Offsets before and after any change near this time; one of them is the right one.
  const offsets = [wall - 86_400_000, wall + 86_400_000].map((near) => offsetAt(timeZone, near));
  const guesses = offsets.map((offset) => wall - offset);
  const right = guesses.filter((guess) => guess + offsetAt(timeZone, guess) === wall);
  return right.length > 0 ? Math.min(...right) : Math.max(...guesses);
}

/** How far the wall is ahead of UTC, in ms. */
function offsetAt(timeZone: string, epoch: number): number {
  const { year, month, day, hour, minute, second } = wallClock(timeZone, epoch);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(epoch / 1000) * 1000;
}
