import type { Post, Verdict } from '../../types.ts';
import { type Share, share } from '../statistics.ts';
import { checksOf } from './checks.ts';
import { readSeeds } from './seeds.ts';

/** How often a kind of check passed. */
export interface Rate {
  readonly kind: string;
  readonly variation: string;
  readonly passed: Share;
  /** Seeds whose check failed. */
  readonly failed: readonly string[];
}

/** Runs every check; `judge` is the whole classifier. A post that several checks share is judged once. */
export async function measureBehaviour(judge: (post: Post) => Promise<Verdict>): Promise<Rate[]> {
  const known = new Map<string, Verdict>();
  const verdictOn = async (post: Post): Promise<Verdict> => {
    const key = JSON.stringify(post);
    const verdict = known.get(key) ?? (await judge(post));
    known.set(key, verdict);
    return verdict;
  };
  const groups = new Map<string, { kind: string; variation: string; of: number; failed: string[] }>();
  for (const { kind, variation, seed, posts, passes } of checksOf(readSeeds())) {
    const key = `${kind}: ${variation}`;
    const group = groups.get(key) ?? { kind, variation, of: 0, failed: [] };
    groups.set(key, group);
    const verdicts: Verdict[] = [];
    for (const post of posts) verdicts.push(await verdictOn(post));
    group.of++;
    if (!passes(verdicts)) group.failed.push(seed);
  }
  return [...groups.values()].map(({ kind, variation, of, failed }) => ({
    kind,
    variation,
    passed: share(of - failed.length, of),
    failed,
  }));
}
