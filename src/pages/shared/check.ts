import type { Post } from '../../classifier/types.ts';
import type { Analysis, Result } from '../../messages.ts';
import { send } from '../../send.ts';

/** The first question after a pause loads the model. */
const DEADLINE_MS = 15_000;
/** A worker that is just being started may miss a message. */
const RETRY_AFTER_MS = [100, 400];

export interface Checked {
  /** What the rules say at once. */
  readonly fast: Analysis;
  /** The last word; the rules' own, marked as limited, when the learned model cannot be had. */
  readonly last: Analysis;
}

/** Asks the real classifier about a text that is going nowhere. null when it does not answer. */
export async function checkPost(post: Post): Promise<Checked | null> {
  const fast = await ask(post, 'fast');
  if (!fast.ok) return null;
  if (fast.value.final) return { fast: fast.value, last: fast.value };
  const deep = await ask(post, 'deep');
  return { fast: fast.value, last: deep.ok ? deep.value : { ...fast.value, limited: true } };
}

async function ask(post: Post, tier: 'fast' | 'deep'): Promise<Result<Analysis>> {
  let result = await send('analyse', { post, tier }, DEADLINE_MS);
  for (const pause of RETRY_AFTER_MS) {
    if (result.ok || result.error !== 'unreachable') break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    result = await send('analyse', { post, tier }, DEADLINE_MS);
  }
  return result;
}
