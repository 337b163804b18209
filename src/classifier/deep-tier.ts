import type { DeepTier } from './classifier.ts';
import type { DeepReader } from './deep/reader.ts';
import { readRules } from './fast/index.ts';
import { fuse, type Sensitivity } from './fuse.ts';
import { thorough } from './thorough.ts';
import type { Post, Verdict } from './types.ts';

/** Who writes, with where they work and live when they told: the model reads it as readers of the post would. */
function authorOf({ author, profile }: Post): string | null {
  return [author, profile?.employer, profile?.town].filter((part) => part?.trim()).join(', ') || null;
}

/** Rules and learned model as one tier; `sensitivity` is asked for at each post, for it can be changed while running. */
export function deepTier(reader: DeepReader, sensitivity: () => Sensitivity = () => 'balanced'): DeepTier {
  const judge = async (post: Post): Promise<Verdict> => {
    const { probabilities, tokens } = await reader.read({
      text: post.text,
      kind: post.kind ?? 'post',
      site: post.site ?? '',
      author: authorOf(post),
      parent: post.parent ?? null,
    });
    return fuse(readRules(post), { probabilities, tokens, categories: reader.categories }, post, sensitivity());
  };

  return async (post, care) => {
    const verdict = await judge(post);
    return verdict.level === 'hold' && care === 'thorough' ? thorough(post, verdict, judge) : verdict;
  };
}
