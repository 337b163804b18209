import type { Storage } from 'webextension-polyfill';
import type { JournalEntry, Overview } from '../messages.ts';
import { turns } from './turns.ts';

const KEY = 'journal';
const KEPT_DAYS = 90;
/** A person who posts all day writes a few dozen entries; the bound is for a page that makes us write. */
const KEPT_ENTRIES = 5000;
const MS_PER_DAY = 86_400_000;

/** What was held and what was decided: time, site, verdict, categories, decision, reason. Never words of a post. */
export class Journal {
  readonly #inTurn = turns();

  constructor(private readonly storage: Storage.StorageArea) {}

  async entries(now: number = Date.now()): Promise<JournalEntry[]> {
    try {
      return await this.#read(now);
    } catch {
      return [];
    }
  }

  /**
   * Rejects when storage fails; that loses this entry alone, neither the ones before it nor the ones to come: two tabs may
   * decide in the same moment.
   */
  add(entry: JournalEntry): Promise<void> {
    return this.#inTurn(async () => {
      const entries = [...(await this.#read(Date.now())), entry].slice(-KEPT_ENTRIES);
      await this.storage.set({ [KEY]: entries });
    });
  }

  /** Forgets everything, after the writes that are under way. */
  erase(): Promise<void> {
    return this.#inTurn(() => this.storage.remove(KEY));
  }

  async #read(now: number): Promise<JournalEntry[]> {
    const stored: unknown = (await this.storage.get(KEY))[KEY];
    if (!Array.isArray(stored)) return [];
    return stored.filter(isEntry).filter(({ at }) => at > now - KEPT_DAYS * MS_PER_DAY);
  }
}

/** How often was held, and what was decided then. */
export function countsOf(entries: readonly JournalEntry[]): Overview['counts'] {
  const count = (decision: JournalEntry['decision']) => entries.filter((entry) => entry.decision === decision).length;
  return {
    held: count('shown'),
    edited: count('edit'),
    redacted: count('redact'),
    posted: count('post'),
  };
}

function isEntry(value: unknown): value is JournalEntry {
  return typeof value === 'object' && value !== null && typeof (value as Partial<JournalEntry>).at === 'number';
}
