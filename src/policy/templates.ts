import { fillMarks, OF_THE_MOMENT, openMarks, publicData } from './fill.ts';
import type { Policy } from './policy.ts';
import type { ReadyReply } from './ready.ts';
import { say } from './say.ts';
import type { TemplateUse } from './schema/template.ts';

/** The uses whose words go into a composer. */
export const REPLY_USES: readonly TemplateUse[] = ['emergency', 'review-reply', 'complaint', 'thanks'];

/** Ready words for composers. Those with a mark that nothing fills are left out: nobody may post "{contact:x}". */
export function readyReplies(policy: Policy): ReadyReply[] {
  return readyWords(policy, REPLY_USES).filter(({ text }) => openMarks(text).length === 0);
}

/** Templates of these uses, in the order of the pack; the marks of the moment stay open for `fillMoment`. */
export function readyWords(policy: Policy, uses: readonly TemplateUse[]): ReadyReply[] {
  const filler = publicData(policy);
  return policy.pack.templates
    .filter(({ use }) => uses.includes(use))
    .map(({ id, use, title, text }) => {
      const said = say(text, policy.language);
      return {
        id,
        use,
        title: say(title, policy.language).words,
        text: fillMarks(said.words, filler),
        language: said.language,
      };
    })
    .filter(({ text }) => openMarks(text).every((mark) => OF_THE_MOMENT.includes(mark)));
}

/** Where something was about to be posted, in the words of our own interface. Nothing that an author or a page wrote. */
export interface Moment {
  readonly site: string;
  readonly situation: string;
  readonly categories: string;
}

export function fillMoment(words: string, moment: Moment): string {
  return fillMarks(words, (mark) => (Object.hasOwn(moment, mark) ? moment[mark as keyof Moment] : null));
}
