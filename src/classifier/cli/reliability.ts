import type { Level } from '../types.ts';

/** The posts whose score lies in [from, to). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly posts: number;
  readonly meanScore: number;
  /** Share of them that are labelled hold: as large as `meanScore` when the score can be taken at its word. */
  readonly holds: number;
}

export interface Reliability {
  /** Those with posts in them, in order. */
  readonly bins: readonly Bin[];
  /** Expected calibration error: distance of score and share, over all posts. 0 is perfect. */
  readonly error: number;
}

const BINS = 10;

export function reliabilityOf(scored: readonly { readonly labelled: Level; readonly score: number }[]): Reliability {
  const binOf = (score: number) => Math.min(BINS - 1, Math.floor(score * BINS));
  const bins = Array.from({ length: BINS }, (_, i): Bin[] => {
    const within = scored.filter(({ score }) => binOf(score) === i);
    if (within.length === 0) return [];
    return [
      {
        from: i / BINS,
        to: (i + 1) / BINS,
        posts: within.length,
        meanScore: within.reduce((sum, { score }) => sum + score, 0) / within.length,
        holds: within.filter(({ labelled }) => labelled === 'hold').length / within.length,
      },
    ];
  }).flat();
  const distance = bins.reduce((sum, { posts, meanScore, holds }) => sum + posts * Math.abs(meanScore - holds), 0);
  return { bins, error: scored.length === 0 ? 0 : distance / scored.length };
}
