import type { Training } from '../policy/schema/pack.ts';
import type { Progress } from './progress.ts';

const MS_PER_DAY = 86_400_000;
const PUT_OFF_DAYS = 7;

/** When the next round is due (epoch ms): some days after joining, then at the pack's interval. null before joining. */
export function dueAt({ joined, settled }: Progress, { joiningDays, intervalMonths }: Training): number | null {
  if (settled !== null) return monthsLater(settled, intervalMonths);
  return joined === null ? null : joined + joiningDays * MS_PER_DAY;
}

/** Whether to point at the training now. A clock that was set back and forth must not put it off for more than it says. */
export function isDue(progress: Progress, training: Training, now: number): boolean {
  const due = dueAt(progress, training);
  if (due === null || now < due) return false;
  const { putOffUntil } = progress;
  return putOffUntil === null || now >= putOffUntil || putOffUntil > now + PUT_OFF_DAYS * MS_PER_DAY;
}

export function putOff(progress: Progress, now: number): Progress {
  return { ...progress, putOffUntil: now + PUT_OFF_DAYS * MS_PER_DAY };
}

/** The same day so many months later, or the last one of a shorter month. */
function monthsLater(at: number, months: number): number {
  const then = new Date(at);
  const day = then.getDate();
  then.setMonth(then.getMonth() + months);
  if (then.getDate() !== day) then.setDate(0);
  return then.getTime();
}
