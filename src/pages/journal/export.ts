import type { JournalEntry } from '../../messages.ts';
import { toCsv } from '../shared/csv.ts';

const COLUMNS = ['time', 'site', 'verdict', 'categories', 'decision', 'reason'] as const;

/** One line for each entry. */
export function journalToCsv(entries: readonly JournalEntry[]): string {
  const rows = entries.map(({ at, site, level, categories, decision, reason }) => [
    new Date(at).toISOString(),
    site,
    level,
    categories.join(' '),
    decision,
    reason ?? '',
  ]);
  return toCsv([COLUMNS, ...rows]);
}

export function toJson(entries: readonly JournalEntry[]): string {
  const lines = entries.map(({ at, ...entry }) => ({ time: new Date(at).toISOString(), ...entry }));
  return `${JSON.stringify({ format: 'chaperone-journal', version: 1, entries: lines }, null, 2)}\n`;
}
