import { readFast } from '../../src/classifier/fast/index.ts';
import { median, type Row, row } from './row.ts';
import { heldTextOf, textOf } from './texts.ts';

const KINDS = { clear: textOf, held: heldTextOf } as const;
const WARM_UP = 1000;
/** A text twenty times as long may take so many times as long, and no more. */
const MOST_GROWTH = 25;

/** Milliseconds of processor time of one reading as it is asked for while a deep tier is still to speak; what else runs does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  readFast({ text, kind: 'post' }, 'quick');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The rules alone, in Node, warm. */
export function rules(): Row[] {
  const medianOf = (make: typeof textOf, characters: number, count: number): number =>
    median(Array.from({ length: count }, (_, seed) => cost(make(characters, seed))));
  return Object.entries(KINDS).flatMap(([kind, make]) => {
    medianOf(make, 280, WARM_UP);
    const short = medianOf(make, 280, 400);
    const middling = medianOf(make, 5_000, 60);
    const long = medianOf(make, 100_000, 7);
    return [
      row(`rules, 280 characters, ${kind}, processor time`, short, 'ms', 1),
      row(`rules, 5,000 characters, ${kind}, processor time`, middling, 'ms', 15),
      row(`rules, 100,000 characters, ${kind}, over 5,000`, long / middling, 'times', MOST_GROWTH),
    ];
  });
}
