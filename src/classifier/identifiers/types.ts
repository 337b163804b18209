import type { Category } from '../types.ts';

/** Something in the text that points to one person, place or moment, whoever it belongs to. */
export interface Identifier {
  readonly category: Category;
  /** What exactly it is ("phone", "room"), for reasons and for replacement words. */
  readonly kind: IdentifierKind;
  /** UTF-16 offsets into the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how sure the pattern is that it is what it says. */
  readonly confidence: number;
}

export type IdentifierKind =
  | 'phone'
  | 'email'
  | 'address'
  | 'url'
  | 'handle'
  | 'national-number'
  | 'record-number'
  | 'plate'
  | 'device'
  | 'network-address'
  | 'full-date'
  | 'date'
  | 'day'
  | 'clock'
  | 'age'
  | 'room'
  | 'unit'
  | 'facility'
  | 'place';

/** Finds every occurrence; never throws, linear in the length of the text. */
export type Finder = (text: string) => Identifier[];

/** A finder made of patterns; each marks the whole match, or its named group `it` when there is one. */
export function byPattern(
  category: Category,
  kind: IdentifierKind,
  patterns: readonly {
    readonly pattern: RegExp;
    readonly confidence: number;
    readonly accept?: (it: string) => boolean;
  }[],
): Finder {
  return (text) => {
    const found: Identifier[] = [];
    for (const { pattern, confidence, accept } of patterns) {
      for (const match of text.matchAll(pattern)) {
        const it = match.groups?.it ?? match[0];
        if (accept && !accept(it)) continue;
        const start = match.index + (it === match[0] ? 0 : match[0].indexOf(it));
        found.push({ category, kind, start, end: start + it.length, confidence });
      }
    }
    return found;
  };
}
