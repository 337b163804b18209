import type { Post } from '../classifier/types.ts';
import { isComplaint, isPlea, isPraise } from './parent-cues.ts';
import type { ReadyReply } from './ready.ts';
import type { TemplateUse } from './schema/template.ts';
import type { Situation } from './situations.ts';

/** Beyond this a parent text tells nothing new of what it is. UTF-16 code units. */
const READ_AT_MOST = 4000;
/** Situations whose card speaks of answering people who may be patients. */
const ANSWERING: readonly (Situation | null)[] = ['review-reply', 'kind-reply', 'emergency'];

/** What ready words suit what is being answered, the most fitting first. Empty for everything that answers nobody. */
export function usesFor({ kind, parent }: Pick<Post, 'kind' | 'parent'>, situation: Situation | null): TemplateUse[] {
  const answered = (parent ?? '').slice(0, READ_AT_MOST);
  const isReview = kind === 'review-reply';
  const uses: TemplateUse[] = [];
  if (answered !== '' && !isReview && isPlea(answered)) uses.push('emergency');
  if (answered !== '' && isComplaint(answered)) uses.push('complaint');
  else if (answered !== '' && isPraise(answered)) uses.push('thanks');
  if (isReview || ANSWERING.includes(situation)) uses.push('review-reply', 'thanks', 'complaint');
  return [...new Set(uses)];
}

/** The ready words on offer for this answer, the most fitting first. */
export function offersFor(
  post: Pick<Post, 'kind' | 'parent'>,
  situation: Situation | null,
  replies: readonly ReadyReply[],
): ReadyReply[] {
  return usesFor(post, situation).flatMap((use) => replies.filter((reply) => reply.use === use));
}
