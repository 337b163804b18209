import type { JournalEntry } from '../../messages.ts';

const COLUMNS = ['time', 'site', 'verdict', 'categories', 'decision', 'reason'] as const;
/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180, one line for each entry. */
export function toCsv(entries: readonly JournalEntry[]): string {
  const rows = entries.map(({ at, site, level, categories, decision, reason }) => [
    new Date(at).toISOString(),
    site,
    level,
    categories.join(' '),
    decision,
    reason ?? '',
  ]);
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet would run a cell that begins like a formula; a quote before it makes it text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toJson(entries: readonly JournalEntry[]): string {
  const lines = entries.map(({ at, ...entry }) => ({ time: new Date(at).toISOString(), ...entry }));
  return `${JSON.stringify({ format: 'chaperone-journal', version: 1, entries: lines }, null, 2)}\n`;
}
