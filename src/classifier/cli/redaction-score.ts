import { type Finding, IDENTIFIER_CATEGORIES } from '../types.ts';
import type { MarkedSpan } from './labelled.ts';

const isIdentifier = ({ category }: { readonly category: string }): boolean =>
  (IDENTIFIER_CATEGORIES as ReadonlySet<string>).has(category);

/** Labelled identifiers that some finding touches. */
export function evidence(spans: readonly MarkedSpan[], findings: readonly Finding[]): { hits: number; of: number } {
  const identifiers = spans.filter(isIdentifier);
  const touched = identifiers.filter((span) => findings.some((it) => it.start < span.end && it.end > span.start));
  return { hits: touched.length, of: identifiers.length };
}

/** True when `words` stand in `text` as whole words, whatever their case. */
function stands(words: string, text: string): boolean {
  const inside = text.toLowerCase();
  const sought = words.toLowerCase();
  for (let at = inside.indexOf(sought); at >= 0; at = inside.indexOf(sought, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(inside.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(inside.charAt(at + sought.length)))
      return true;
  }
  return false;
}

/** True when none of the labelled identifiers of a post is left in its redaction. */
export function isComplete(text: string, spans: readonly MarkedSpan[], redacted: string): boolean {
  return !spans.some((span) => isIdentifier(span) && stands(text.slice(span.start, span.end), redacted));
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words outside every marked span, and how many of them the redaction lost. */
export function innocentLost(
  text: string,
  spans: readonly MarkedSpan[],
  redacted: string,
): { lost: number; of: number } {
  let outside = '';
  let at = 0;
  for (const { start, end, category } of [...spans].sort((a, b) => a.start - b.start)) {
    if (category === 'OTHER' || category === 'INNOCENT') continue;
    outside += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  const words = wordsIn(outside + text.slice(at));
  const left = new Map<string, number>();
  for (const word of wordsIn(redacted)) left.set(word, (left.get(word) ?? 0) + 1);
  let lost = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) lost++;
    else left.set(word, count - 1);
  }
  return { lost, of: words.length };
}
