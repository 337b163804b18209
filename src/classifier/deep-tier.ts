import type { DeepTier } from './classifier.ts';
import type { DeepReader } from './deep/reader.ts';
import { readRules } from './fast/index.ts';
import { fuse, type Sensitivity } from './fuse.ts';
import { redactions } from './redact/redact.ts';
import type { Post, Verdict } from './types.ts';

/** Rules and learned model as one tier; `sensitivity` is asked for at each post, for it can be changed while running. */
export function deepTier(reader: DeepReader, sensitivity: () => Sensitivity = () => 'balanced'): DeepTier {
  const judge = async (post: Post): Promise<Verdict> => {
    const { probabilities, tokens } = await reader.read({
      text: post.text,
      kind: post.kind ?? 'post',
      site: post.site ?? '',
      author: post.author ?? null,
      parent: post.parent ?? null,
    });
    return fuse(readRules(post), { probabilities, tokens, categories: reader.categories }, post, sensitivity());
  };

  /** The mildest suggestion that is no longer held; the mildest of all when none is, for the author to go on from. */
  const redacted = async (post: Post, verdict: Verdict): Promise<string | null> => {
    const candidates = redactions(post, verdict.findings);
    for (const text of candidates) {
      const { level } = await judge({ ...post, text });
      if (level !== 'hold') return text;
    }
    return candidates[0] ?? null;
  };

  return async (post) => {
    const verdict = await judge(post);
    return verdict.level === 'hold' ? { ...verdict, redacted: await redacted(post, verdict) } : verdict;
  };
}
