import { aligned, said } from '../tables.ts';
import type { Rate } from './measure.ts';

/** One line for each kind and variation, with the seeds that failed as far as they fit. */
const MOST_NAMED = 8;

export function behaviourTable(rates: readonly Rate[]): string {
  return aligned([
    ['behaviour', 'variation', 'passed (95 % interval, count)', ''],
    ...rates.map(({ kind, variation, passed, failed }) => [
      kind,
      variation,
      said(passed),
      failed.length === 0
        ? ''
        : `not: ${failed.slice(0, MOST_NAMED).join(', ')}${failed.length > MOST_NAMED ? ' …' : ''}`,
    ]),
  ]);
}
