/**
 * Ways to write the same post differently. All are pure and give the same answer each time, so that a rate that changed has a
 * cause. Offsets play no part: the classifier sees each variation as a post of its own.
 */

/** `{FIRST}` and `{LAST}` filled in. */
export function named(text: string, [first = '', last = '']: readonly string[]): string {
  return text.replaceAll('{FIRST}', first).replaceAll('{LAST}', last);
}

/** `[one|two]` as its `index`th alternative; the last one when there are fewer. */
export function alternative(text: string, index: number): string {
  return text.replace(/\[([^[\]]*)\]/g, (_, inside: string) => {
    const choices = inside.split('|');
    return choices[Math.min(index, choices.length - 1)] ?? '';
  });
}

/** Two neighbouring letters of each of the `most` longest words changed places, as hurried thumbs do. Names are left alone. */
export function withTypos(text: string, most: number): string {
  const words = [...text.matchAll(/(?<![\p{L}'’@#])[a-zà-ÿ]{5,}(?![\p{L}'’])/gu)]
    .sort((a, b) => b[0].length - a[0].length)
    .slice(0, most);
  return words
    .sort((a, b) => b.index - a.index)
    .reduce((typed, { 0: word, index }) => {
      const at = index + Math.floor(word.length / 2);
      return typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
    }, text);
}

const LOOKALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  i: 'і',
  A: 'А',
  M: 'М',
  T: 'Т',
};
const DIGIT: Readonly<Record<string, string>> = { a: '4', e: '3', o: '0', i: '1' };
const VOWEL = /[aeiou]/;

const each = (word: string, change: (letter: string, index: number) => string): string =>
  Array.from(word, change).join('');

function mathematical(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return String.fromCodePoint(0x1d4d0 + code - 0x41);
  return code >= 0x61 && code <= 0x7a ? String.fromCodePoint(0x1d4ea + code - 0x61) : letter;
}

/** How people hide a word from machines but not from people. */
export const DISGUISES: Readonly<Record<string, (word: string) => string>> = {
  'star for a vowel': (word) => word.replace(/(?<=.)[aeiou]/, '*'),
  'digits for vowels': (word) => each(word, (letter, i) => (i > 0 ? (DIGIT[letter] ?? letter) : letter)),
  'letters spread out': (word) => Array.from(word).join(' '),
  'full stops between': (word) => Array.from(word).join('.'),
  lookalikes: (word) => each(word, (letter) => LOOKALIKE[letter] ?? letter),
  'zero-width inside': (word) => each(word, (letter) => (VOWEL.test(letter) ? `\u200b${letter}` : letter)),
  'full width': (word) => each(word, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'mathematical letters': (word) => each(word, mathematical),
};
