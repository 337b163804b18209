import type { LogRow } from './progress.ts';

interface Column {
  readonly id: string;
  readonly label: string;
}

/** The log as comma-separated values (RFC 4180): when each row was written (ISO 8601, UTC), then its columns. */
export function logToCsv(when: string, columns: readonly Column[], log: readonly LogRow[]): string {
  const lines = [
    [when, ...columns.map(({ label }) => label)],
    ...log.map(({ at, cells }) => [new Date(at).toISOString(), ...columns.map(({ id }) => cells[id] ?? '')]),
  ];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** A cell that begins like a formula would be run by a spreadsheet. */
function cell(words: string): string {
  const harmless = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
