import { CharacterClass, classOf } from './characters.ts';

/** Decompositions asked for before; bounded, since a hostile page may send every character there is. */
const known = new Map<number, string>();
const MOST_KNOWN = 4096;

/** One code point decomposed, without its accents, in lower case: "É" gives "e", a bare accent gives "". */
export function normal(codePoint: number): string {
  if (codePoint < 0x80) {
    return String.fromCharCode(codePoint >= 0x41 && codePoint <= 0x5a ? codePoint + 0x20 : codePoint);
  }
  const before = known.get(codePoint);
  if (before !== undefined) return before;
  let result = '';
  for (const character of String.fromCodePoint(codePoint).normalize('NFD')) {
    // Each by itself, as the reference does: a final sigma stays an ordinary one.
    if (classOf(character.codePointAt(0) ?? 0) !== CharacterClass.Mark) result += character.toLowerCase();
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(codePoint, result);
  return result;
}
