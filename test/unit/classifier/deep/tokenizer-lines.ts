import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseLabelled } from '../../../../src/classifier/cli/labelled.ts';

/** The lines on which our tokenizer is held to the reference: every post of the corpus, and junk made by a seed. */
const CORPUS = new URL('../../../corpus/', import.meta.url);
const BLOCK = 100;
const GENERATED = 6000;

/** A small generator of whole numbers below 2^32 (mulberry32), the same on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS =
  'patient Mrs. Núñez O’Neil ward 4B MRN-00482913 @nurse_jo #night https://a.example/x?id=7 é e\u0301 Å İı ﬁ ½ Ⅳ № ° µ ß ẞ Σίσυφος Жанна ' +
  'Nguyễn مريضة مَرْحَبًا שָׁלוֹם हिन्दी ไทย 한국어 각 東京 患者 𠮷 ガ ｶﾞ Ｆｕｌｌ １２ 𝓙𝓸𝓱𝓷 𝟘𝟙 Ⓙ ᴘᴀᴛ ʇuǝ H̷̢a̴ 😀 👩‍⚕️ 👨‍👩‍👧 🏳️‍🌈 🇺🇸 1️⃣ ❤️ [SEP] [CLS] ##ing ¿Qué? « » „ ‘ ’ … — ' +
  '\u200b \u200d \ufeff \u00ad \u2060 \ud800 \udc00 \ufffd \u0000 \u0007 \u0085 \ue000 \u037e \u{e0041} \u{f0000} ';
const GAPS = ['', '', '', ' ', ' ', '\n', '\t', '\u00a0', '\u3000', '\u2028'];
/** Where the writing systems and the oddities lie; the surrogates by themselves are among them. */
const RANGES: readonly (readonly [number, number])[] = [
  [0, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x2fff],
  [0x3000, 0xdfff],
  [0xe000, 0xffff],
  [0x10000, 0x1ffff],
  [0x20000, 0x10ffff],
];

/**
 * Spacing marks that normalisation puts before an accent written earlier: the reference then gives a word's end before that mark,
 * ours after it, which is where the word ends. Left out so that all other offsets can be held to be equal.
 */
const REORDERED = /[\u1bf2\u1bf3\u302e\u302f\u{16ff0}\u{16ff1}\u{1d165}\u{1d166}\u{1d16d}-\u{1d172}]/gu;

function generated(): string[] {
  const next = numbers(20251125);
  const pool = WORDS.split(' ');
  const pick = <T>(from: readonly T[], otherwise: T): T => from[next(from.length)] ?? otherwise;
  const mixture = () => Array.from({ length: 1 + next(40) }, () => pick(pool, '') + pick(GAPS, '')).join('');
  const noise = () =>
    Array.from({ length: 1 + next(30) }, () => {
      const [first, last] = pick(RANGES, [0, 0x7f]);
      return String.fromCodePoint(first + next(last - first + 1));
    })
      .join('')
      .replace(REORDERED, '-');
  const endless = () => pick(pool, 'x').repeat(90 + next(40));
  const makers = [mixture, mixture, noise, noise, noise, endless];
  return Array.from({ length: GENERATED }, (_, i) => (makers[i % makers.length] ?? noise)());
}

/** One list of texts for each file. */
function corpus(): string[][] {
  const files = ['dev.jsonl', ...readdirSync(new URL('train/', CORPUS)).map((name) => `train/${name}`)];
  return files
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => readFileSync(new URL(name, CORPUS), 'utf8').split('\n').filter(Boolean))
    .map((lines) => lines.map((line) => parseLabelled(line).post.text));
}

/** Blocks of up to a hundred lines. Each file begins one of its own, so that a mended post changes no block but its own. */
export function blocks(): string[][] {
  return [generated(), ...corpus()].flatMap((lines) =>
    Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, i) => lines.slice(i * BLOCK, (i + 1) * BLOCK)),
  );
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
