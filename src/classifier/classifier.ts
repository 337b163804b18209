import { readFast } from './fast/index.ts';
import type { Post, Verdict } from './types.ts';

/** A verdict and what it is worth. */
export interface Reading {
  readonly verdict: Verdict;
  /** False while the deep tier can still change it. */
  readonly final: boolean;
  /** True when the deep tier is missing or broken and the rules stand alone. */
  readonly limited: boolean;
}

/**
 * quick: one reading, while somebody types. thorough: further readings make sure that each reason decided and that the suggestion is
 * no longer held.
 */
export type Care = 'quick' | 'thorough';

/** The learned reading of a post joined with the rules' reading of it. Rejects when the model cannot be used. */
export type DeepTier = (post: Post, rules: Verdict, care: Care) => Promise<Verdict>;

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
  const fast = (post: Post): Reading => ({ verdict: readFast(post), final: !loadDeep, limited: false });

  return {
    async warm() {
      if (loadDeep) await deepTier(loadDeep).catch(() => undefined);
    },
    fast,
    async deep(post, care = 'thorough') {
      const rules = fast(post);
      if (!loadDeep) return rules;
      try {
        const read = await deepTier(loadDeep);
        return { verdict: await read(post, rules.verdict, care), final: true, limited: false };
      } catch {
        return { verdict: rules.verdict, final: true, limited: true };
      }
    },
  };
}
