import { type Edit, withLeadIn } from './edit.ts';
import type { Wording } from './wording.ts';

const LEAD_IN =
  /\b(?:as of|on|since|at|in|by|until|till|from|around|about|late|early|back in|el|le|am|op)(?: the)? $|\bthe $/i;
const YEARS_AGO = /\b(?:an?|\w+) (?:years?|months?|weeks?|days?)(?: ago)? $/i;
/** "the Tuesday group": the day only names what follows. */
const NAMED_BY_DAY =
  /^ (?:patients?|group|class|clinic|appointment|shift|session|visit|meeting|schedule|crew|game|service|team)\b/i;
const AHEAD = /\b(?:tomorrow|tmrw|next|later|mañana|morgen)\b/i;
const AHEAD_BEFORE =
  /\b(?:see you|will|going|scheduled|surgery is|goes|due|we'?ll|hoping|planned|booked)(?: \w+){0,3} $|\b(?:by|until|next) $|(?:^|[.!?\n]\s*|\bplease )(?:please )?(?:call|ring|bring|come|take|see|start|stop|text)\b[^.!?\n]{0,40} $/i;

/** A day or date as "recently" or "soon"; times of day and dates of birth go without a word. */
export function editMoment(text: string, stretch: number, end: number, wording: Wording): Edit {
  const leading = /^(?:on|since|at|in|by|until|from|around) (?:the )?(?=\S)/i.exec(text.slice(stretch, end));
  const start = stretch + (leading?.[0].length ?? 0);
  const said = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end);
  const from = withLeadIn(text, start, /^ago\b/i.test(said) || YEARS_AGO.test(before) ? YEARS_AGO : LEAD_IN);
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
      words: /\b(?:the|a|his|her|my|our|your|their) $/i.test(before) ? wording.recent : `the ${wording.recent}`,
    };
  }
  if (before.endsWith('(') && after.startsWith(')'))
    return { start: withLeadIn(text, start, / ?\($/), end: end + 1, words: '' };
  if (/^every\b/i.test(said)) return { start, end, words: wording.regularly };
  if (/\bevery (?:other )?$/i.test(before))
    return { start: withLeadIn(text, start, /\bevery (?:other )?$/i), end, words: wording.regularly };
  if (NAMED_BY_DAY.test(after) && / $/.test(before)) return { start, end: end + 1, words: '' };
  if (/\b(?:moves?|moved|postponed|changed|switched|until|till|before|for) (?:to )?$/i.test(before) && from === start)
    return { start, end, words: wording.anotherDay };
  if (/\bsince (?:the )?$/i.test(before))
    return { start: withLeadIn(text, start, /\bsince (?:the )?$/i), end, words: wording.forSomeTime };
  if (/^ (?:was|is|were|has|had|will)\b/.test(after)) return { start: from, end, words: wording.otherDay };
  if (/\b(?:is|are) $/i.test(before) && /^[.,!;)\n]|^$/.test(after)) return { start, end, words: wording.soon };
  const words = AHEAD.test(said) || AHEAD_BEFORE.test(before) ? wording.soon : wording.recently;
  const already = /\b(?:recently|soon)\W{0,2}(?:at |, )?$/i.test(before);
  return { start: from, end, words: already ? '' : words };
}
