import { toCsv } from '../../shared/csv.ts';
import type { LogRow } from './progress.ts';

interface Column {
  readonly id: string;
  readonly label: string;
}

/** The log as comma-separated values: when each row was written (ISO 8601, UTC), then its columns. */
export function logToCsv(when: string, columns: readonly Column[], log: readonly LogRow[]): string {
  const lines = [
    [when, ...columns.map(({ label }) => label)],
    ...log.map(({ at, cells }) => [new Date(at).toISOString(), ...columns.map(({ id }) => cells[id] ?? '')]),
  ];
  return toCsv(lines);
}
