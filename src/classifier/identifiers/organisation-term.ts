import { once } from '../once.ts';
import type { Finder, Identifier } from './types.ts';

/** The organisation said so itself: surer than any pattern of ours. */
const CONFIDENCE = 0.9;

/**
 * Finds the names and codes that an organisation gave for its own places and records. `#` in a term stands for a digit
 * and makes it a code; any other term is a place. Whole words, in any case. Patterns are made once for a list of terms.
 */
export const organisationTerms = once((terms: readonly string[]): Finder => {
  const codes = finderOf(
    terms.filter((term) => term.includes('#')),
    { category: 'ID', kind: 'record-number' },
  );
  const places = finderOf(
    terms.filter((term) => !term.includes('#')),
    { category: 'PLACE', kind: 'facility' },
  );
  return (text) => [...codes(text), ...places(text)];
});

function finderOf(terms: readonly string[], what: Pick<Identifier, 'category' | 'kind'>): Finder {
  if (terms.length === 0) return () => [];
  // Longest first: "Rose Pavilion East" must not end as "Rose Pavilion".
  const words = [...terms].sort((a, b) => b.length - a.length).map(pattern);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    Array.from(text.matchAll(any), ({ index, 0: it }) => ({
      ...what,
      start: index,
      end: index + it.length,
      confidence: CONFIDENCE,
    }));
}

function pattern(term: string): string {
  const literal = term.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return literal.replace(/\s+/g, '\\s+').replace(/#/g, '\\d');
}
