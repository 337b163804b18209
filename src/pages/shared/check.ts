import type { Post } from '../../classifier/types.ts';
import type { Analysis } from '../../messages.ts';
import { send } from '../../send.ts';

/** The first question after a pause loads the model. */
const DEADLINE_MS = 15_000;

/** Asks the real classifier about a text that is going nowhere. null when it does not answer. */
export async function checkPost(post: Post, tier: 'fast' | 'deep' = 'deep'): Promise<Analysis | null> {
  const result = await send('analyse', { post, tier }, DEADLINE_MS);
  return result.ok ? result.value : null;
}
