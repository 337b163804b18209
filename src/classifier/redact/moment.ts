import { type Edit, withLeadIn } from './edit.ts';

const LEAD_IN = /\b(?:on|since|at|in|by|until|till|from|around|about|late|early|back in|el|le|am|op)(?: the)? $/i;
const AHEAD = /\b(?:tomorrow|tmrw|next|later|mañana|morgen)\b/i;
const AHEAD_BEFORE =
  /\b(?:see you|will|going|scheduled|surgery is|goes|due|by|until|next|we'?ll|hoping|planned|booked)(?: \w+){0,3} $/i;

/** A day or date as "recently" or "soon"; times of day and dates of birth go without a word. */
export function editMoment(text: string, start: number, end: number): Edit {
  const said = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end);
  const from = withLeadIn(text, start, LEAD_IN);
  if (/\b(?:dob|d\.o\.b\.?|born|date of birth)[: ]*(?:on |in )?$/i.test(before)) {
    return {
      start: withLeadIn(text, start, /,? ?\b(?:dob|d\.o\.b\.?|born|date of birth)[: ]*(?:on |in )?$/i),
      end,
      words: '',
    };
  }
  if (/^(?:\d{1,2}[:.]\d\d|\d{4}|\d{1,2} ?[ap]m|noon|midnight)\b/i.test(said)) {
    return {
      start: from < start ? Math.max(0, text.charAt(from - 1) === ' ' ? from - 1 : from) : start,
      end,
      words: '',
    };
  }
  if (/['’]s$/.test(said) || /^['’]s\b/.test(after)) {
    const whole = /^['’]s\b/.test(after) ? end + 2 : end;
    return {
      start,
      end: whole,
      words: /\b(?:the|a|his|her|my|our|your|their) $/i.test(before) ? 'recent' : 'the recent',
    };
  }
  if (before.endsWith('(') && after.startsWith(')'))
    return { start: withLeadIn(text, start, / ?\($/), end: end + 1, words: '' };
  if (/^every\b/i.test(said)) return { start, end, words: 'regularly' };
  if (/\bsince (?:the )?$/i.test(before))
    return { start: withLeadIn(text, start, /\bsince (?:the )?$/i), end, words: 'for some time' };
  if (/^ (?:was|is|were|has|had|will)\b/.test(after)) return { start: from, end, words: 'the other day' };
  const words = AHEAD.test(said) || AHEAD_BEFORE.test(before) ? 'soon' : 'recently';
  const already = /\b(?:recently|soon)\W{0,2}(?:at |, )?$/i.test(before);
  return { start: from, end, words: already ? '' : words };
}
