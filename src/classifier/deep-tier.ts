import type { DeepTier } from './classifier.ts';
import type { DeepReader } from './deep/reader.ts';
import { readRules } from './fast/index.ts';
import { fuse, type Sensitivity } from './fuse.ts';

/** Rules and learned model as one tier; `sensitivity` is asked for at each post, for it can be changed while running. */
export function deepTier(reader: DeepReader, sensitivity: () => Sensitivity = () => 'balanced'): DeepTier {
  return async (post) => {
    const { probabilities, tokens } = await reader.read({
      text: post.text,
      kind: post.kind ?? 'post',
      site: post.site ?? '',
      author: post.author ?? null,
      parent: post.parent ?? null,
    });
    return fuse(readRules(post), { probabilities, tokens, categories: reader.categories }, post, sensitivity());
  };
}
