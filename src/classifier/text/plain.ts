import { LOOKALIKES } from './lookalikes.ts';

/** Text without disguises, and the way back to the author's own offsets. */
export interface Plain {
  readonly text: string;
  /** Offset into the author's text of the character at `index` of `text`; `text.length` gives the author's length. */
  readonly origin: (index: number) => number;
}

const DISGUISE =
  /\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\uff01-\uff5e\u0370-\u04ff\u00a0\u2007\u202f]|\ud835/;
const INVISIBLE = /\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}(?![\p{L}\p{N}'’])){3,}/gu;
const OTHER_SCRIPT = /[\u0370-\u04ff]/g;

/** Lookalike letters are only undone in texts that are otherwise Latin; Greek and Russian stay as they are. */
function isMostlyLatin(text: string): boolean {
  const foreign = text.match(OTHER_SCRIPT)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  return foreign > 0 && latin > 2 * foreign;
}

function plainCharacter(character: string, undoLookalikes: boolean): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Mathematical alphabets ("𝓙𝓸𝓱𝓷") decompose to plain letters.
  if (code >= 0x1d400 && code <= 0x1d7ff) return character.normalize('NFKC');
  if (code === 0xa0 || code === 0x2007 || code === 0x202f) return ' ';
  return undoLookalikes ? (LOOKALIKES.get(character) ?? character) : character;
}

/** Letters pulled apart ("J o h n") are joined; the gaps inside are marked for removal. */
function gapsInSpacedWords(text: string): Set<number> {
  const gaps = new Set<number>();
  for (const match of text.matchAll(SPACED)) {
    for (let i = 1; i < match[0].length; i++) if (match[0][i] === ' ') gaps.add(match.index + i);
  }
  return gaps;
}

/** Removes what hides a word from readers of text but not from people: invisible characters, lookalikes, spread letters. */
export function plain(text: string): Plain {
  const gaps = gapsInSpacedWords(text);
  if (gaps.size === 0 && !DISGUISE.test(text)) return { text, origin: (index) => index };
  const undo = isMostlyLatin(text);
  const starts: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!INVISIBLE.test(character) && !gaps.has(at)) {
      const replacement = plainCharacter(character, undo);
      for (let i = 0; i < replacement.length; i++) starts.push(at);
      out += replacement;
    }
    at += character.length;
  }
  starts.push(text.length);
  return { text: out, origin: (index) => starts[Math.min(index, starts.length - 1)] ?? text.length };
}
