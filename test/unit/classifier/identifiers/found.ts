import type { Finder } from '../../../../src/classifier/identifiers/types.ts';

/** The pieces a finder marks, as text. */
export const found = (find: Finder, text: string): string[] =>
  find(text).map(({ start, end }) => text.slice(start, end));
