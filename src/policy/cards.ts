import type { Post, Verdict } from '../classifier/types.ts';
import type { PolicyCard } from '../overlay/types.ts';

const STORY: PolicyCard = {
  id: 'story',
  title: 'A story can identify without a name',
  rule: 'Time, place and what happened can be enough for somebody to recognise a patient.',
  instead: 'Write about how you felt, without the case.',
  source: '45 CFR 164.514(b)(2); Ahmed et al. 2020',
};

export function cardFor(verdict: Verdict, _post: Post): PolicyCard | null {
  return verdict.level === 'clear' ? null : STORY;
}

export function cardsFor(_site: string | null): PolicyCard[] {
  return [STORY];
}
