import { IDENTIFIER_CATEGORIES } from '../types.ts';

/** One word piece as the learned model tagged it. */
export interface TaggedToken {
  /** UTF-16 offsets into the author's text. */
  readonly start: number;
  readonly end: number;
  /** Probability of each category of `Tagging.categories`. */
  readonly tags: ArrayLike<number>;
}

export interface Tagging {
  readonly categories: readonly string[];
  readonly tokens: readonly TaggedToken[];
}

/** Strongest probability of each category over the tokens of [start, end). */
export function strongest({ categories, tokens }: Tagging, start: number, end: number): Map<string, number> {
  const best = new Map<string, number>();
  for (let at = firstEndingAfter(tokens, start); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= end) break;
    for (const [i, category] of categories.entries()) {
      best.set(category, Math.max(best.get(category) ?? 0, token.tags[i] ?? 0));
    }
  }
  return best;
}

/** Index of the first token that reaches beyond `offset`; tokens are in the order of the text. */
function firstEndingAfter(tokens: readonly TaggedToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Probability that something is an identifier of the patient, whichever. */
export function identifierShare(best: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const category of IDENTIFIER_CATEGORIES) sum += best.get(category) ?? 0;
  return sum;
}

/** Probability that something is a name, date or place of somebody the author does not treat. */
export const innocentShare = (best: ReadonlyMap<string, number>): number =>
  Math.max(best.get('OTHER') ?? 0, best.get('INNOCENT') ?? 0);
