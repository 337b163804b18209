import type { Category } from '../../classifier/types.ts';
import type { JournalEntry } from '../../messages.ts';

/** How a held post ended. `open`: nothing was decided (the tab was closed, or the check arrived and took the question back). */
export type Outcome = 'edit' | 'redact' | 'post' | 'open';
export const OUTCOMES: readonly Outcome[] = ['edit', 'redact', 'post', 'open'];

export interface Week {
  /** Midnight of its first day, in the person's own time; epoch milliseconds. */
  readonly from: number;
  readonly held: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

/** A name and how often. */
export interface Tally<T extends string = string> {
  readonly name: T;
  readonly count: number;
}

/** What the journal keeps, 90 days, is thirteen weeks and the one that has begun. */
const WEEKS = 14;
const DAYS = 7;

/** The last fourteen weeks, oldest first, empty ones included. A week begins on the weekday after today's. */
export function byWeek(entries: readonly JournalEntry[], now: number): Week[] {
  const starts = Array.from({ length: WEEKS + 1 }, (_, index) => startOfWeek(now, WEEKS - 1 - index));
  return starts.slice(0, WEEKS).map((from, index) => {
    const until = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const within = entries.filter(({ at }) => at >= from && at < until);
    const count = (decision: JournalEntry['decision']) => within.filter((entry) => entry.decision === decision).length;
    const decided = { edit: count('edit') + count('blocked'), redact: count('redact'), post: count('post') };
    const held = count('shown');
    const open = Math.max(0, held - decided.edit - decided.redact - decided.post);
    return { from, held, outcomes: { ...decided, open } };
  });
}

/** By calendar days, so that a change of the clock moves no midnight. */
function startOfWeek(now: number, weeksAgo: number): number {
  const today = new Date(now);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1 - DAYS * (weeksAgo + 1)).getTime();
}

/** What was found in the posts that were held, most frequent first; each category once for a post. */
export function byCategory(entries: readonly JournalEntry[]): Tally<Category>[] {
  return tally(held(entries).flatMap(({ categories }) => [...new Set(categories)]));
}

export function bySite(entries: readonly JournalEntry[]): Tally[] {
  return tally(held(entries).map(({ site }) => site));
}

function held(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  return entries.filter(({ decision }) => decision === 'shown');
}

function tally<T extends string>(names: readonly T[]): Tally<T>[] {
  const counts = new Map<T, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
