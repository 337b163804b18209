import { CharacterClass, classOf } from './characters.ts';
import { normal } from './normal.ts';

/** One word after normalisation. `starts` and `ends` give, for each UTF-16 unit of `text`, its place in the original. */
export interface Word {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Length in code points. */
  readonly length: number;
}

/** Longer words (in code points) are never looked up, so no more of one is kept than shows that. */
export const LONGEST_WORD = 100;

/** BERT's basic tokenizer: cleans, strips accents, lower-cases, splits at spaces and isolates punctuation and ideographs. */
export function* words(text: string): Generator<Word> {
  let word = '';
  let starts: number[] = [];
  let ends: number[] = [];
  let length = 0;
  const append = (piece: string, start: number, end: number): void => {
    length++;
    if (length > LONGEST_WORD + 1) {
      ends[ends.length - 1] = end;
      return;
    }
    word += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const take = (): Word => {
    const taken = { text: word, starts, ends, length };
    word = '';
    starts = [];
    ends = [];
    length = 0;
    return taken;
  };
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const start = at;
    at += codePoint > 0xffff ? 2 : 1;
    const kind = classOf(codePoint);
    if (kind === CharacterClass.Removed || kind === CharacterClass.Mark) continue;
    if (kind === CharacterClass.Space) {
      if (length > 0) yield take();
      continue;
    }
    for (const character of normal(codePoint)) {
      const alone =
        kind === CharacterClass.Ideograph || classOf(character.codePointAt(0) ?? 0) === CharacterClass.Punctuation;
      if (alone && length > 0) yield take();
      append(character, start, at);
      if (alone) yield take();
    }
  }
  if (length > 0) yield take();
}
