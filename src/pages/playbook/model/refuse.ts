import { IDENTIFIER_CATEGORIES, type Verdict } from '../../../classifier/types.ts';

/** Why a field is not kept: it could identify somebody, or it could not be checked. */
export type Refusal = 'points' | 'unchecked';

/** Judges one field by all verdicts on it; null when it may be kept. What nobody could check is not kept. */
export function refusalOf(verdicts: readonly Verdict[] | null): Refusal | null {
  if (verdicts === null) return 'unchecked';
  return verdicts.some(points) ? 'points' : null;
}

function points({ level, findings }: Verdict): boolean {
  return level !== 'clear' || findings.some(({ category }) => IDENTIFIER_CATEGORIES.has(category));
}
