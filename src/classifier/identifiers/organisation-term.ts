import type { Finder, Identifier } from './types.ts';

/** The organisation said so itself: surer than any pattern of ours. */
const CONFIDENCE = 0.9;

const made = new WeakMap<readonly string[], Finder>();

/**
 * Finds the names and codes that an organisation gave for its own places and records. `#` in a term stands for a digit
 * and makes it a code; any other term is a place. Whole words, in any case.
 */
export function organisationTerms(terms: readonly string[]): Finder {
  const known = made.get(terms);
  if (known) return known;
  const places = terms.filter((term) => !term.includes('#'));
  const codes = terms.filter((term) => term.includes('#'));
  const finder: Finder = (text) => [
    ...found(text, codes, { category: 'ID', kind: 'record-number' }),
    ...found(text, places, { category: 'PLACE', kind: 'facility' }),
  ];
  made.set(terms, finder);
  return finder;
}

function found(text: string, terms: readonly string[], what: Pick<Identifier, 'category' | 'kind'>): Identifier[] {
  if (terms.length === 0) return [];
  // Longest first: "Rose Pavilion East" must not end as "Rose Pavilion".
  const words = [...terms].sort((a, b) => b.length - a.length).map(pattern);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(any)].map(({ index, 0: it }) => ({
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
