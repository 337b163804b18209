/** One line of the report: what was measured, beside what design allows. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  /** Undefined where there is no budget, only a comparison. */
  readonly within?: boolean;
}

export const row = (what: string, value: number, unit: string, budget: number): Row => ({
  what,
  measured: `${round(value)} ${unit}`,
  budget: `${budget} ${unit}`,
  within: value <= budget,
});

/** A measure without a budget of its own. */
export const compared = (what: string, value: number, unit: string): Row => ({
  what,
  measured: `${round(value)} ${unit}`,
  budget: '',
});

export function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const { what, measured, budget, within } of rows) {
    const mark = within === undefined ? ' ' : within ? '✓' : '✗';
    console.log(`  ${mark} ${what.padEnd(72)} ${measured.padStart(14)}   ${budget}`);
  }
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** `q` from 0 to 1. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}
