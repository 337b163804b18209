import type { Exercise, Training } from '../policy/schema/pack.ts';
import type { Memory, Progress } from './progress.ts';

const MS_PER_DAY = 86_400_000;
/** Days until an exercise is worth asking again, by the right answers in a row. Wrong ones at once. */
const REST_DAYS = [0, 7, 30, 90, 180] as const;

/**
 * The exercises of a mixed round: what went wrong comes first, then what has never been asked, then what was rested
 * longest. Modules take turns, so that a round is never all of one kind.
 */
export function mixedRound({ modules, roundSize }: Training, { memories }: Progress, now: number): string[] {
  const byModule = modules.map(({ exercises }) => [...exercises].sort(mostUrgent(memories, now)));
  const turns = Array.from({ length: Math.max(...byModule.map(({ length }) => length)) }, (_, turn) =>
    byModule.flatMap((exercises) => exercises[turn] ?? []),
  );
  return turns
    .flat()
    .sort((a, b) => rank(memories[a.id], now) - rank(memories[b.id], now))
    .slice(0, roundSize)
    .map(({ id }) => id);
}

function mostUrgent(memories: Progress['memories'], now: number) {
  return (a: Exercise, b: Exercise) =>
    rank(memories[a.id], now) - rank(memories[b.id], now) || rested(memories[b.id], now) - rested(memories[a.id], now);
}

/** 0: went wrong last time; 1: never asked; 2: rested enough; 3: still fresh. */
function rank(memory: Memory | undefined, now: number): number {
  if (memory === undefined) return 1;
  if (memory.streak === 0) return 0;
  return rested(memory, now) >= 0 ? 2 : 3;
}

/** Ms beyond the rest that its answers have earned; negative while it still rests. */
function rested(memory: Memory | undefined, now: number): number {
  if (memory === undefined) return 0;
  const days = REST_DAYS[Math.min(memory.streak, REST_DAYS.length - 1)] ?? 0;
  return now - memory.at - days * MS_PER_DAY;
}
