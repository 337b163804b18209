import { CLEAR, type Post, type Verdict } from '../types.ts';

/** First rule only; the rest of the fast tier follows. */
export function readFast(post: Post): Verdict {
  const match = /\b(?:Mr|Mrs|Ms)\.? [A-Z][a-z]+/.exec(post.text);
  if (!match || !/\b(?:patient|room|icu|ward|chemo|discharged|seizures?|surgery)\b/i.test(post.text)) return CLEAR;
  const redacted = post.text.replace(match[0], 'a patient');
  return {
    level: 'hold',
    score: 0.95,
    findings: [
      {
        category: 'NAME',
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        reason: 'a name that could belong to a patient',
      },
    ],
    explanation: 'The name together with what you tell of the care could identify her.',
    redacted,
    tier: 'fast',
  };
}
