import { readFast } from './fast/index.ts';
import type { Care, Post, Verdict } from './types.ts';

/** A verdict and what it is worth. */
export interface Reading {
  readonly verdict: Verdict;
  /** False while the deep tier can still change it. */
  readonly final: boolean;
  /** True when the deep tier is missing or broken and the rules stand alone. */
  readonly limited: boolean;
}

/** The learned reading of a post joined with the rules' reading of it. Rejects when the model cannot be used. */
export type DeepTier = (post: Post, care: Care) => Promise<Verdict>;

export interface Classifier {
  /** Loads the deep tier ahead of the first question. Never rejects. */
  warm(): Promise<void>;
  fast(post: Post): Reading;
  /** Rules and model together; the rules alone, marked `limited`, when the model fails. Never rejects. */
  deep(post: Post, care?: Care): Promise<Reading>;
}

/**
 * Text in, verdict out; knows neither page nor browser. `loadDeep` brings the learned tier; without it the rules are the
 * whole classifier and their verdict is final.
 */
export function createClassifier(loadDeep?: () => Promise<DeepTier>): Classifier {
  let loading: Promise<DeepTier> | null = null;
  const deepTier = (load: () => Promise<DeepTier>): Promise<DeepTier> => {
    // A load that failed is tried again with the next post: the cause may have been a lack of memory.
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  /** The rules' last word: nobody reads their suggestion after them, so that they read it themselves. */
  const rulesAlone = (post: Post, limited: boolean): Reading => ({
    verdict: readFast(post, 'thorough'),
    final: true,
    limited,
  });

  return {
    async warm() {
      if (loadDeep) await deepTier(loadDeep).catch(() => undefined);
    },
    fast: (post) =>
      loadDeep ? { verdict: readFast(post, 'quick'), final: false, limited: false } : rulesAlone(post, false),
    async deep(post, care = 'thorough') {
      if (!loadDeep) return rulesAlone(post, false);
      try {
        const read = await deepTier(loadDeep);
        return { verdict: await read(post, care), final: true, limited: false };
      } catch {
        return rulesAlone(post, true);
      }
    },
  };
}
