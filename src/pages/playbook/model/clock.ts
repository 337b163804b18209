import type { PlaybookStep } from '../../../policy/schema/pack.ts';
import type { PlaybookProgress } from './progress.ts';

const MS_PER_MINUTE = 60_000;

/** Whole minutes that a step still has, rounded up; 0 once its time has passed; null without a clock or a hurry. */
export function minutesLeft(within: number | null, startedAt: number | null, now: number): number | null {
  if (within === null || startedAt === null) return null;
  // The page looks at its clock now and then: it may have looked last before the start.
  const gone = Math.max(0, now - startedAt) / MS_PER_MINUTE;
  return Math.max(0, Math.ceil(within - gone));
}

/** The first step that is not done. */
export function currentStep(steps: readonly PlaybookStep[], { done }: PlaybookProgress): PlaybookStep | null {
  return steps.find(({ id }) => !Object.hasOwn(done, id)) ?? null;
}

/** Steps in their order, those of one phase together. */
export function byPhase(steps: readonly PlaybookStep[]): PlaybookStep[][] {
  const phases: PlaybookStep[][] = [];
  for (const step of steps) {
    const last = phases.at(-1);
    if (last?.[0] && sameWords(last[0].phase, step.phase)) last.push(step);
    else phases.push([step]);
  }
  return phases;
}

function sameWords(a: PlaybookStep['phase'], b: PlaybookStep['phase']): boolean {
  return Object.keys(a).every((language) => a[language] === b[language]);
}
