/** Letters that a digit or sign stands for when it is put into a word to hide it; the likeliest first. */
export const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '*': 'aeiou',
  '#': 'aeiou',
  _: 'aeiou',
};
