import type { Piece } from '../decide.ts';
import { IDENTIFIER_CATEGORIES } from '../types.ts';

/** Words that lead to an identifier or follow it and are no part of it. */
const SMALL =
  'in|on|at|of|to|from|by|with|and|or|is|was|are|has|had|for|as|than|near|over in|down in|hi|hey|hello|dear|thanks|thank you|happy birthday|congrats|congratulations|our|my|his|her|their|your|we|he|she|i|it|says?|said|will|hola|bienvenid[oa]|con|por|para|avec|und|mit';
/** With a capital these begin a place or a name ("Los Angeles", "Al Green"). */
const SMALL_IN_SMALL_LETTERS = 'luego|junto|que|se|le|las?|los?|el|un|una|en|del?|al?|y|et|à|bei|met|em|no|na|com';
const LEADING = new RegExp(`^(?:(?:${SMALL})[ ,]+)+(?=\\S)`, 'i');
const LEADING_SMALL = new RegExp(`^(?:(?:${SMALL_IN_SMALL_LETTERS})[ ,]+)+(?=\\S)`);
const TRAILING = new RegExp(`(?:[ ,]+(?:${SMALL}|${SMALL_IN_SMALL_LETTERS}|the|an))+$`, 'i');
/** Small words of a name in small letters before or after its capitals; titles and particles belong to it. */
const NAME_LEADING =
  /^(?:(?!(?:mr|mrs|ms|miss|mx|don|doña|señora?|sra?|baby|little|big|old|papa|mama|nana|granny|uncle|aunt|tía|tío|la|van|de|von|al|el)\b)\p{Ll}[\p{L}.]*[ ,]+)+(?=\p{Lu})/u;
const NAME_TRAILING = /(?<=\p{L})(?:[ ,]+\p{Ll}[\p{Ll}.]{2,})+$/u;
const POSSESSIVE = /['’]s$/i;
const ONLY_SMALL = new RegExp(
  `^(?:(?:${SMALL}|${SMALL_IN_SMALL_LETTERS}|the|an|this|that|these|those|you|you'd|you're|all|one|both)[ ,.]*)+$`,
  'i',
);

function cutStart(text: string, piece: Piece, pattern: RegExp): Piece {
  const length = pattern.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0;
  return length > 0 ? { ...piece, start: piece.start + length } : piece;
}

function cutEnd(text: string, piece: Piece, pattern: RegExp): Piece {
  const length = pattern.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0;
  return length > 0 ? { ...piece, end: piece.end - length } : piece;
}

/** A piece up to the end of its sentence ("It was Darrell. Dental came back"). */
export function withinSentence(text: string, piece: Piece): Piece {
  const stop = /\p{L}{4,}(?=\. \p{Lu})/u.exec(text.slice(piece.start, piece.end));
  return stop ? { ...piece, end: piece.start + stop.index + stop[0].length } : piece;
}

/** A place with the capitals that stand beside it ("Birchfield" of "Birchfield Behavioral"). */
function wholePlace(text: string, piece: Piece): Piece {
  const after =
    /^(?: (?:of |de )?\p{Lu}\p{Ll}[\p{L}'’]*){1,3}/u.exec(text.slice(piece.end, piece.end + 60))?.[0].length ?? 0;
  return /\p{Lu}/u.test(text.slice(piece.start, piece.end)) ? { ...piece, end: piece.end + after } : piece;
}

/** Halves of a moment that are none alone ("my last patient"), and a week that is none ("patient of the week"). */
const HALF_MOMENT = /^(?:last|next|this|that|first|second|third|early|late|later|since|after|ago|now|one|two)$/i;
const PERIOD = /^(?:day|week|weekend|month|year|night|morning|evening|afternoon|shift)s?$/i;
const ANY_PERIOD = /\b(?:of the|every|a|an|each|per|any) $/i;

function isNoMoment(text: string, { start, end }: Piece): boolean {
  const said = text.slice(start, end);
  return HALF_MOMENT.test(said) || (PERIOD.test(said) && ANY_PERIOD.test(text.slice(Math.max(0, start - 8), start)));
}

/** A marked piece without the small words at its ends ("Mr. Okonjo in", "is 88"); null when nothing else is in it. */
export function shortest(text: string, piece: Piece): Piece | null {
  if (ONLY_SMALL.test(text.slice(piece.start, piece.end))) return null;
  if (!IDENTIFIER_CATEGORIES.has(piece.category)) return piece;
  const trimmed = cutEnd(text, cutStart(text, cutStart(text, piece, LEADING), LEADING_SMALL), TRAILING);
  if (piece.category === 'DATE' && isNoMoment(text, trimmed)) return null;
  if (piece.category === 'PLACE') return wholePlace(text, trimmed);
  if (piece.category !== 'NAME') return trimmed;
  return cutEnd(text, cutEnd(text, cutStart(text, trimmed, NAME_LEADING), NAME_TRAILING), POSSESSIVE);
}
