import { type Edit, withLeadIn } from './edit.ts';
import type { Wording } from './wording.ts';

const LABEL =
  /(?:[,;(]? ?\b(?:hi|hey|thanks|follow|ping|tag|mrn|mr|record|chart|acct|account|claim|accession|case|ssn|nhs|dob|serial|sn|plate|id|no\.?|number|nr|rx|ref|unit|kit|phone|cell|tel|call|email|e-mail|at|on|is|via|under|with|by|@)(?: (?:no\.?|number|num|id|ending(?: in)?|is))?[:# ]*){1,3}$/i;

const PERSON = /^(?:subject|participant|patient|pt|resident|client|member)\b/i;

/** Numbers, handles, links and contact details leave no word behind, and take their label along. */
export function editPointer(text: string, start: number, end: number, words: Wording): Edit {
  if (PERSON.test(text.slice(start, end))) return { start, end, words: words.patient };
  const from = withLeadIn(text, start, LABEL);
  const keepsSpace = from < start && /^\w/.test(text.slice(end)) ? ' ' : '';
  return { start: from, end, words: keepsSpace };
}

/** Words that say a picture is attached go when they stand on their own; inside a sentence they are part of the grammar. */
export function editMedia(text: string, start: number, end: number): Edit | null {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  const opens = start === 0 || /[.!?\n([\s]$/.test(before);
  const alone = (start === 0 || /[.!?\n([]\s*$/.test(before)) && (end >= text.length || /^\s*[.!?\n)\]]/.test(after));
  const sign = /^[^\p{L}]+$/u.test(text.slice(start, end));
  const bracketed = /^[[(].*[\])]$/.test(text.slice(start, end));
  if (!alone && !bracketed && !(sign && opens)) return null;
  const close = /^\s*[.!?)\]]/.exec(after)?.[0].length ?? 0;
  const open = /[([]$/.test(before) ? 1 : 0;
  return { start: start - open, end: end + close, words: '' };
}
