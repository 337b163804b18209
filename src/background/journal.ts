import type { Storage } from 'webextension-polyfill';
import type { JournalEntry, Overview } from '../messages.ts';

const KEY = 'journal';
const KEPT_DAYS = 90;
/** A person who posts all day writes a few dozen entries; the bound is for a page that makes us write. */
const KEPT_ENTRIES = 5000;
const MS_PER_DAY = 86_400_000;

/** What was held and what was decided: time, site, verdict, categories, decision, reason. Never words of a post. */
export class Journal {
  #writing: Promise<void> = Promise.resolve();

  constructor(private readonly storage: Storage.StorageArea) {}

  async entries(now: number = Date.now()): Promise<JournalEntry[]> {
    try {
      const stored: unknown = (await this.storage.get(KEY))[KEY];
      if (!Array.isArray(stored)) return [];
      return stored.filter(isEntry).filter(({ at }) => at > now - KEPT_DAYS * MS_PER_DAY);
    } catch {
      return [];
    }
  }

  /** Writes are chained: two tabs that decide in the same moment must not lose an entry. */
  add(entry: JournalEntry): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      const entries = [...(await this.entries()), entry].slice(-KEPT_ENTRIES);
      await this.storage.set({ [KEY]: entries });
    });
    return this.#writing;
  }

  async counts(): Promise<Overview['counts']> {
    const entries = await this.entries();
    const count = (decision: JournalEntry['decision']) => entries.filter((entry) => entry.decision === decision).length;
    return {
      held: count('shown'),
      edited: count('edit'),
      redacted: count('redact'),
      posted: count('post'),
    };
  }
}

function isEntry(value: unknown): value is JournalEntry {
  return typeof value === 'object' && value !== null && typeof (value as Partial<JournalEntry>).at === 'number';
}
