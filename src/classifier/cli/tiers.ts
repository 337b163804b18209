import { type Classifier, createClassifier } from '../classifier.ts';
import type { Sensitivity } from '../fuse.ts';

export type Tier = 'fast' | 'deep';

/**
 * The classifier as the command line uses it: rules alone, or rules and the learned model from the files beside it. Says so
 * on standard error and stays with the rules when the model cannot be used. `sensitivity` is asked for at each post.
 */
export async function openClassifier(
  tier: Tier,
  warn: (message: string) => void,
  sensitivity?: () => Sensitivity,
): Promise<Classifier> {
  if (tier === 'fast') return createClassifier();
  try {
    const { openDeepReader } = await import('../deep/node.ts');
    const { deepTier } = await import('../deep-tier.ts');
    const reader = await openDeepReader();
    return createClassifier(async () => deepTier(reader, sensitivity));
  } catch (error) {
    warn(`the learned model cannot be used (${error instanceof Error ? error.message : String(error)}); rules alone`);
    return createClassifier();
  }
}
