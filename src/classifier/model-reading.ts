import type { DeepReader } from './deep/reader.ts';
import type { ModelReading } from './fusion-features.ts';
import type { Post } from './types.ts';

/** Who writes, with where they work and live when they told: the model reads it as readers of the post would. */
function authorOf({ author, profile }: Post): string | null {
  return [author, profile?.employer, profile?.town].filter((part) => part?.trim()).join(', ') || null;
}

/** A post as the learned model reads it. Rejects as the reader does. */
export async function modelReading(reader: DeepReader, post: Post): Promise<ModelReading> {
  const { probabilities, tokens } = await reader.read({
    text: post.text,
    kind: post.kind ?? 'post',
    site: post.site ?? '',
    author: authorOf(post),
    parent: post.parent ?? null,
  });
  return { probabilities, tokens, categories: reader.categories };
}
