/** One word of a text. Offsets are UTF-16 into the text it was cut from. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Lower case without a possessive ending. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
  /** First letter is a capital. */
  readonly capital: boolean;
  /** Every letter is a capital, and there is more than one. */
  readonly shout: boolean;
  /** Nothing but spaces or an opening mark stands between this word and the end of the sentence before. */
  readonly opens: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[*'’\-.@$!]+[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const SENTENCE_END = /[.!?\n:;|•*"“”()[\]{}\p{Extended_Pictographic}]/u;
const POSSESSIVE = /['’]s?$/;
/** A word longer than this is junk, not language; what follows in it is skipped. */
const LONGEST = 60;

function opensSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (character === ' ' || character === "'" || character === '’') continue;
    return SENTENCE_END.test(character) || (character >= '\udc00' && character <= '\udfff');
  }
  return true;
}

/** Words with inner apostrophes, hyphens, stars and full stops kept ("J*hn", "O'Neil", "J.R"); "end.Start" stays one word, which is rare. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].length > LONGEST ? match[0].slice(0, LONGEST) : match[0];
    const lower = raw.toLowerCase();
    const upper = raw.toUpperCase();
    const first = raw.charAt(0);
    words.push({
      text: raw,
      lower,
      bare: lower.replace(POSSESSIVE, ''),
      start: match.index,
      end: match.index + raw.length,
      capital: first !== first.toLowerCase(),
      shout: raw === upper && raw !== lower && raw.length > 1,
      opens: opensSentence(text, match.index),
    });
  }
  return words;
}
