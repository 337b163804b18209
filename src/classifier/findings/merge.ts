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
function merged(pieces: readonly Piece[], ruled: Piece): Piece[] {
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

/** Pieces that meet, directly or through others; what does not meet cannot change each other. Both lists keep their order. */
interface Cluster {
  readonly tagged: Piece[];
  readonly ruled: { readonly piece: Piece; readonly rank: number }[];
  end: number;
}

function clustersOf(tagged: readonly Piece[], ruled: readonly Piece[]): Cluster[] {
  const inOrder = [
    ...tagged.map((piece) => ({ piece, rank: -1 })),
    ...ruled.map((piece, rank) => ({ piece, rank })),
  ].sort((a, b) => a.piece.start - b.piece.start);
  const clusters: Cluster[] = [];
  for (const one of inOrder) {
    let last = clusters.at(-1);
    if (!last || one.piece.start >= last.end) {
      last = { tagged: [], ruled: [], end: one.piece.end };
      clusters.push(last);
    }
    if (one.rank < 0) last.tagged.push(one.piece);
    else last.ruled.push(one);
    last.end = Math.max(last.end, one.piece.end);
  }
  return clusters;
}

/** The model's marks with the rules' pieces worked in one after the other; earlier ones of `ruled` first where they meet. */
export function mergedAll(tagged: readonly Piece[], ruled: readonly Piece[]): Piece[] {
  return clustersOf(tagged, ruled).flatMap((cluster) =>
    cluster.ruled
      .sort((a, b) => a.rank - b.rank)
      .reduce<readonly Piece[]>((pieces, { piece }) => merged(pieces, piece), cluster.tagged),
  );
}
