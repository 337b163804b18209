import { LONGEST_WORD, type Word, words } from './words.ts';

/** Word pieces of a text; `starts` and `ends` are UTF-16 offsets into the text as it was given. */
export interface Tokens {
  readonly ids: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** The pieces of which every vocabulary must know the number. */
export interface SpecialPieces {
  readonly start: number;
  readonly separator: number;
  readonly unknown: number;
}

/** BERT's uncased WordPiece. Special pieces written out in a post ("[SEP]") are ordinary text: nobody can write a token. */
export class Tokenizer {
  readonly special: SpecialPieces;
  readonly #first = new Map<string, number>();
  readonly #next = new Map<string, number>();
  #longest = 1;

  /** `pieces` in the order of their ids. Throws a RangeError when a special piece is missing. */
  constructor(pieces: readonly string[]) {
    pieces.forEach((piece, id) => {
      const next = piece.startsWith('##') && piece.length > 2;
      (next ? this.#next : this.#first).set(next ? piece.slice(2) : piece, id);
      this.#longest = Math.max(this.#longest, piece.length);
    });
    this.special = {
      start: this.#require('[CLS]'),
      separator: this.#require('[SEP]'),
      unknown: this.#require('[UNK]'),
    };
    for (const piece of ['[CLS]', '[SEP]', '[UNK]', '[PAD]', '[MASK]']) this.#first.delete(piece);
  }

  /** True when a lower-case word is one piece by itself: a common word or name. */
  knows(word: string): boolean {
    return this.#first.has(word);
  }

  /** At most `limit` pieces from the beginning of `text`. */
  tokenize(text: string, limit = Number.POSITIVE_INFINITY): Tokens {
    const tokens: Tokens = { ids: [], starts: [], ends: [] };
    for (const word of words(text)) {
      if (tokens.ids.length >= limit) break;
      this.#split(word, tokens);
    }
    for (const list of [tokens.ids, tokens.starts, tokens.ends]) list.length = Math.min(list.length, limit);
    return tokens;
  }

  /** Longest match first; a word with a rest that no piece fits becomes one unknown piece. */
  #split(word: Word, into: Tokens): void {
    const kept = into.ids.length;
    const { text } = word;
    let at = word.length > LONGEST_WORD ? -1 : 0;
    while (at >= 0 && at < text.length) {
      const pieces = at === 0 ? this.#first : this.#next;
      let end = Math.min(text.length, at + this.#longest);
      let id: number | undefined;
      while (end > at) {
        id = pieces.get(text.slice(at, end));
        if (id !== undefined) break;
        end--;
      }
      if (id === undefined) break;
      add(into, id, word, at, end);
      at = end;
    }
    if (at === text.length) return;
    for (const list of [into.ids, into.starts, into.ends]) list.length = kept;
    add(into, this.special.unknown, word, 0, text.length);
  }

  #require(piece: string): number {
    const id = this.#first.get(piece);
    if (id === undefined) throw new RangeError(`The vocabulary has no ${piece}`);
    return id;
  }
}

function add(into: Tokens, id: number, word: Word, from: number, to: number): void {
  into.ids.push(id);
  into.starts.push(word.starts[from] ?? 0);
  into.ends.push(word.ends[to - 1] ?? 0);
}
