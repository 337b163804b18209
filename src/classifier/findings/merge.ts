import type { Piece } from '../decide.ts';
import { type Category, IDENTIFIER_CATEGORIES } from '../types.ts';

/** What has a shape of its own is named by the rules. */
const EXACT: ReadonlySet<Category> = new Set(['HANDLE', 'CONTACT', 'ID']);
/** Kinds that are what they look like when nothing else is in the piece. */
const SHAPED: ReadonlySet<string> = new Set(['clock', 'room', 'day', 'date', 'full-date', 'age']);
/** Characters that a rest must have to be worth showing. */
const SHORTEST_REST = 2;

/** What is left of a piece that only explains when an identifier is cut out of it. */
function around(piece: Piece, hole: Piece): Piece[] {
  return [
    { ...piece, end: Math.min(piece.end, hole.start) },
    { ...piece, start: Math.max(piece.start, hole.end) },
  ].filter(({ start, end }) => end - start > SHORTEST_REST);
}

/** One more piece: it takes up the identifiers it meets, and is cut out of what only explains. */
export function merged(pieces: readonly Piece[], ruled: Piece): Piece[] {
  const met = pieces.filter((piece) => piece.start < ruled.end && piece.end > ruled.start);
  const apart = pieces.filter((piece) => !met.includes(piece));
  const identifiers = met.filter((piece) => IDENTIFIER_CATEGORIES.has(piece.category));
  if (!IDENTIFIER_CATEGORIES.has(ruled.category)) return met.length > 0 ? [...pieces] : [...pieces, ruled];
  const covers = identifiers.every(({ start, end }) => start >= ruled.start && end <= ruled.end);
  const known = EXACT.has(ruled.category) || (covers && SHAPED.has(ruled.kind));
  const category = known ? ruled.category : (identifiers[0]?.category ?? ruled.category);
  const whole: Piece = {
    category,
    kind: category === ruled.category ? ruled.kind : 'tag',
    start: Math.min(ruled.start, ...identifiers.map((piece) => piece.start)),
    end: Math.max(ruled.end, ...identifiers.map((piece) => piece.end)),
  };
  const explaining = met.filter((piece) => !identifiers.includes(piece));
  return [...apart, whole, ...explaining.flatMap((piece) => around(piece, whole))];
}
