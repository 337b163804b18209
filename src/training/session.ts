import type { PolicyPack, Training } from '../policy/schema/pack.ts';
import { type Completion, MIXED, type Progress, type Session } from './progress.ts';

/** An exercise that went wrong comes again after this many others: soon, and not at once. */
const AGAIN_AFTER = 3;

export function startSession(module: string, exercises: readonly string[]): Session {
  return { module, queue: exercises, first: {} };
}

/** The session as far as the pack still has its exercises; null when nothing is left of it to do. */
export function resumable(session: Session | null, training: Training): Session | null {
  if (session === null) return null;
  const known = new Set(training.modules.flatMap(({ exercises }) => exercises.map(({ id }) => id)));
  const isThere = session.module === MIXED || training.modules.some(({ id }) => id === session.module);
  const queue = session.queue.filter((id) => known.has(id));
  return isThere && queue.length > 0 ? { ...session, queue } : null;
}

/** How many different exercises a session has, and how many of them are behind. */
export function sessionCounts({ queue, first }: Session): { done: number; all: number } {
  const open = new Set(queue);
  const all = new Set([...queue, ...Object.keys(first)]).size;
  return { done: all - open.size, all };
}

/** Takes the answer to the exercise in front. A wrong one comes again in the same session until it is right. */
export function answerFront(progress: Progress, right: boolean, now: number): Progress {
  const { session } = progress;
  const [front, ...rest] = session?.queue ?? [];
  if (session === null || front === undefined) return progress;
  const queue = right ? rest : [...rest.slice(0, AGAIN_AFTER), front, ...rest.slice(AGAIN_AFTER)];
  const first = Object.hasOwn(session.first, front) ? session.first : { ...session.first, [front]: right };
  const streak = right ? (progress.memories[front]?.streak ?? 0) + 1 : 0;
  return {
    ...progress,
    memories: { ...progress.memories, [front]: { streak, at: now } },
    session: { ...session, queue, first },
  };
}

/** Closes a session whose exercises are all behind and writes it down; any other stays as it is. */
export function finishSession(progress: Progress, pack: PolicyPack, now: number): Progress {
  const { session } = progress;
  if (session === null || session.queue.length > 0) return progress;
  const answers = Object.values(session.first);
  if (answers.length === 0) return { ...progress, session: null };
  const completion: Completion = {
    module: session.module,
    pack: pack.id,
    version: pack.version,
    at: now,
    right: answers.filter(Boolean).length,
    asked: answers.length,
  };
  const completions = [...progress.completions, completion];
  const isComplete = session.module === MIXED || hasDoneAll(completions, pack.training);
  return {
    ...progress,
    session: null,
    completions,
    settled: isComplete ? now : progress.settled,
    putOffUntil: isComplete ? null : progress.putOffUntil,
  };
}

/** Whether every module has been finished at least once. */
export function hasDoneAll(completions: readonly Completion[], { modules }: Training): boolean {
  return modules.every(({ id }) => completions.some(({ module }) => module === id));
}
