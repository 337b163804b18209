import { readFileSync } from 'node:fs';
import { readFast } from '../../src/classifier/fast/index.ts';

/** Milliseconds of the fast tier in Node, warm, by length of the text:  tsx test/bench/fast-tier.ts */
const CORPUS = new URL('../corpus/dev.jsonl', import.meta.url);
const texts = readFileSync(CORPUS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => String(JSON.parse(line).text));
const long = texts.join('\n');

/** Texts of about `length` characters: whole posts for a short one, runs of posts for a long one. */
function samples(length: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const start = (i * 997) % Math.max(1, long.length - length);
    return long.length >= length
      ? long.slice(start, start + length)
      : long.repeat(Math.ceil(length / long.length)).slice(0, length);
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function measure(length: number, count: number): number {
  return median(
    samples(length, count).map((text) => {
      const before = performance.now();
      readFast({ text, kind: 'post' }, 'quick');
      return performance.now() - before;
    }),
  );
}

measure(280, 400);
const rows = [
  { characters: 280, milliseconds: measure(280, 400), budget: '1' },
  { characters: 5_000, milliseconds: measure(5_000, 60), budget: '15' },
  { characters: 100_000, milliseconds: measure(100_000, 5), budget: '25 times that of 5,000' },
];
console.table(rows);
