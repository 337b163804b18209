import { STANDS_FOR } from '../text/leet.ts';
import { type Plain, plain } from '../text/plain.ts';

/** A word with signs inside; the first may stand at its beginning ("4nna", but not "@nna": that is a handle), hardly ever at its end ("wow!", "p53"). */
const MASKED =
  /(?<![\p{L}\p{N}*#_@$!.])[01345]?\p{L}(?:\p{L}|[013457@$!*#_](?=[013457@$!*#_]?\p{L}))*@?(?![\p{L}\p{N}])/gu;
/** Letters pulled apart by something other than spaces, which `plain` joins already. */
const PULLED_APART = /(?<![\p{L}\p{N}])\p{L}(?:[.\-_*·]\p{L}){2,}(?![\p{L}\p{N}])/gu;
const SIGN = /[013457@$!*#_]/g;
/** Shorter restored words are as likely a dose, a time or a chord as a word in disguise. */
const SHORTEST = 4;
/** Of the letters that signs could stand for, no more combinations are tried than for two stars in a word. */
const MOST_TRIES = 32;

interface Change {
  readonly start: number;
  readonly end: number;
  /** What is read instead: as long as the original, or the original's letters without the rest. */
  readonly read: string;
}

/** All readings of a masked word, the likeliest letters first. */
function* readings(word: string): Generator<string> {
  const signs = Array.from(word.matchAll(SIGN), ({ index }) => ({
    index,
    letters: STANDS_FOR[word.charAt(index)] ?? '',
  }));
  const count = signs.reduce((product, { letters }) => product * letters.length, 1);
  for (let i = 0; i < Math.min(count, MOST_TRIES); i++) {
    const letters = Array.from(word);
    let rest = i;
    for (const sign of signs) {
      letters[sign.index] = sign.letters.charAt(rest % sign.letters.length);
      rest = Math.floor(rest / sign.letters.length);
    }
    yield letters.join('');
  }
}

function pulledApart(text: string, isWord: (word: string) => boolean): Change[] {
  return Array.from(text.matchAll(PULLED_APART), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    read: word.replace(/[^\p{L}]/gu, ''),
  })).filter(({ read }) => read.length >= SHORTEST && isWord(read.toLowerCase()));
}

function masked(text: string, isWord: (word: string) => boolean): Change[] {
  return Array.from(text.matchAll(MASKED)).flatMap(({ 0: word, index }): Change[] => {
    const signs = word.match(SIGN)?.length ?? 0;
    if (signs === 0 || word.length < SHORTEST || 2 * signs > word.length) return [];
    for (const read of readings(word)) {
      if (isWord(read.toLowerCase())) return [{ start: index, end: index + word.length, read }];
    }
    return [];
  });
}

function changesIn(text: string, isWord: (word: string) => boolean): Change[] {
  const inOrder = [...pulledApart(text, isWord), ...masked(text, isWord)].sort((a, b) => a.start - b.start);
  let end = 0;
  return inOrder.filter((change) => {
    if (change.start < end) return false;
    end = change.end;
    return true;
  });
}

/** Words in disguise as the people they are meant for read them ("J*hn", "p4tient", "J.o.h.n"), where `isWord` knows the result. */
export function undisguise(author: string, isWord: (word: string) => boolean): Plain {
  const before = plain(author);
  const changes = changesIn(before.text, isWord);
  if (changes.length === 0) return before;
  const places: number[] = [];
  let out = '';
  const keep = (from: number, to: number) => {
    for (let i = from; i < to; i++) places.push(i);
    out += before.text.slice(from, to);
  };
  let at = 0;
  for (const { start, end, read } of changes) {
    keep(at, start);
    const letters = before.text.slice(start, end);
    const apart = read.length < letters.length;
    for (let i = 0, from = start; i < read.length; i++, from++) {
      if (apart) while (!/\p{L}/u.test(before.text.charAt(from))) from++;
      places.push(from);
    }
    out += read;
    at = end;
  }
  keep(at, before.text.length);
  places.push(before.text.length);
  return {
    text: out,
    origin: (index) => before.origin(places[Math.min(index, places.length - 1)] ?? before.text.length),
  };
}
