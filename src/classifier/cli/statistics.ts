import { LEVELS, type Level } from '../types.ts';

/** Rows: labelled, columns: given, both in the order of LEVELS. */
export type Confusion = readonly (readonly number[])[];

export interface Share {
  readonly hits: number;
  readonly of: number;
  /** 95 % Wilson interval; both ends 0 and 1 when there is nothing to count. */
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, low: 0, high: 1 };
  const p = hits / of;
  const z2 = (Z * Z) / of;
  const middle = (p + z2 / 2) / (1 + z2);
  const half = (Z / (1 + z2)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of));
  return { hits, of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export function confusionOf(pairs: readonly { readonly labelled: Level; readonly given: Level }[]): Confusion {
  return LEVELS.map((labelled) =>
    LEVELS.map((given) => pairs.filter((pair) => pair.labelled === labelled && pair.given === given).length),
  );
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const column = (confusion: Confusion, j: number): number => sum(confusion.map((row) => row[j] ?? 0));

/** Mean of the F1 of the verdicts that occur among the labels. */
export function macroF1(confusion: Confusion): number {
  const scores = confusion.flatMap((row, i) => {
    const right = row[i] ?? 0;
    const labelled = sum(row);
    return labelled === 0 ? [] : [(2 * right) / (labelled + column(confusion, i))];
  });
  return scores.length === 0 ? 0 : sum(scores) / scores.length;
}

/** Agreement beyond chance, a miss by two levels counted four times; 1 is perfect, 0 is chance. */
export function quadraticKappa(confusion: Confusion): number {
  const total = sum(confusion.map(sum));
  let observed = 0;
  let expected = 0;
  confusion.forEach((row, i) => {
    row.forEach((count, j) => {
      const weight = (i - j) ** 2;
      observed += weight * count;
      expected += (weight * sum(row) * column(confusion, j)) / Math.max(1, total);
    });
  });
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** Share of holds that score above the cut which lets through `rate` of the clear posts. */
export function recallAt(rate: number, scored: readonly { readonly labelled: Level; readonly score: number }[]): Share {
  const clear = scored
    .filter((one) => one.labelled === 'clear')
    .map((one) => one.score)
    .sort((a, b) => b - a);
  const cut = clear[Math.floor(rate * clear.length)] ?? Number.NEGATIVE_INFINITY;
  const holds = scored.filter((one) => one.labelled === 'hold');
  return share(holds.filter((one) => one.score > cut).length, holds.length);
}
