const MS_PER_HOUR = 3_600_000;
const HOURS_PER_DAY = 24;
/** Up to three days the law counts hours; beyond, calendar days. */
const LONGEST_IN_HOURS = 72;

/** When a deadline ends. `byTheDay`: any time on that day is in time. Epoch milliseconds, in the person's time zone. */
export interface Deadline {
  readonly at: number;
  readonly byTheDay: boolean;
}

/** Counts `hours` from the moment something was found. */
export function deadlineOf(hours: number, foundAt: number): Deadline {
  if (hours <= LONGEST_IN_HOURS) return { at: foundAt + hours * MS_PER_HOUR, byTheDay: false };
  const day = new Date(foundAt);
  day.setDate(day.getDate() + Math.floor(hours / HOURS_PER_DAY));
  return { at: day.getTime(), byTheDay: true };
}

/** What a `datetime-local` field holds for this moment, and back. null for a field that is empty or half filled. */
export function toField(at: number | null): string {
  if (at === null) return '';
  const local = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(local.getFullYear()).padStart(4, '0')}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${day}T${two(local.getHours())}:${two(local.getMinutes())}`;
}

export function fromField(value: string): number | null {
  const at = new Date(value).getTime();
  return Number.isFinite(at) ? at : null;
}
