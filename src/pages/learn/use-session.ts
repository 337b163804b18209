import { useState } from 'preact/hooks';
import type { Exercise } from '../../policy/schema/pack.ts';
import type { Session } from '../../training/progress.ts';
import { mixedRound } from '../../training/round.ts';
import { answerFront, finishSession, resumable, startSession } from '../../training/session.ts';
import type { View } from './app.tsx';

/** An exercise in front of the person. */
export interface Turn {
  readonly exercise: Exercise;
  /** Counts all turns of this visit. */
  readonly number: number;
  /** It was asked before in this session, and went wrong. */
  readonly again: boolean;
  /** null while it has not been answered. */
  readonly picked: Exercise['verdict'] | null;
}

export interface Running {
  readonly session: Session;
  /** null when all is done. */
  readonly turn: Turn | null;
  answer(picked: Exercise['verdict']): void;
  next(): void;
}

/** A pass through a module, or through a mixed round: from where it was left, else from its beginning. */
export function useSession(module: string, { policy, progress, onProgress }: View): Running {
  const { training } = policy.pack;
  const [session, setSession] = useState<Session>(() => {
    const open = resumable(progress.session, training);
    if (open?.module === module) return open;
    const exercises = training.modules.find(({ id }) => id === module)?.exercises.map(({ id }) => id);
    return startSession(module, exercises ?? mixedRound(training, progress, Date.now()));
  });
  const inFront = ({ queue, first }: Session, number: number): Turn | null => {
    const exercise = training.modules.flatMap(({ exercises }) => exercises).find(({ id }) => id === queue[0]);
    return exercise ? { exercise, number, again: Object.hasOwn(first, exercise.id), picked: null } : null;
  };
  const [turn, setTurn] = useState(() => inFront(session, 1));
  return {
    session,
    turn,
    answer(picked) {
      if (turn === null || turn.picked !== null) return;
      setTurn({ ...turn, picked });
      const now = Date.now();
      const answered = answerFront({ ...progress, session }, picked === turn.exercise.verdict, now);
      if (answered.session) setSession(answered.session);
      // Written down with the last answer, not with the press after it: the page may be closed in between.
      onProgress(finishSession(answered, policy.pack, now));
    },
    next: () => setTurn(inFront(session, (turn?.number ?? 0) + 1)),
  };
}
