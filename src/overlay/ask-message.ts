import type { Category } from '../classifier/types.ts';
import { t } from '../i18n.ts';
import type { AskMessage } from '../policy/ask.ts';
import type { ReadyReply } from '../policy/ready.ts';
import { fillMoment } from '../policy/templates.ts';
import { labelOf } from './marked-text.tsx';

/** What the team is told of a post that its author is unsure about. Never its words. */
export interface AskedPost {
  /** As the person knows it (`facebook.com`); empty when unknown. */
  readonly site: string;
  /** Title of the card that fits, which stands for the situation. */
  readonly situation: string | null;
  readonly categories: readonly Category[];
}

/** The message to the team: the pack's words, or our own where it has none. */
export function askMessage(words: ReadyReply | null, post: AskedPost): AskMessage {
  const moment = {
    site: post.site || t('askSomeSite'),
    situation: post.situation ?? t('askNoSituation'),
    categories: [...new Set(post.categories)].map(labelOf).join(', ') || t('askNothingFound'),
  };
  const body = words ? fillMoment(words.text, moment) : t('askBody', moment.site, moment.situation, moment.categories);
  return { subject: t('askSubject', moment.site), body };
}
