import type { Analysis } from '../messages.ts';
import type { Knowledge } from './types.ts';

/** Enough for the drafts of one long thread and a few undo steps; the text itself is the key and stays in memory. */
const KEPT_TEXTS = 24;

type Known = { readonly analysis: Analysis } | { readonly failed: 'timeout' | 'unreachable' | 'orphaned' };

/** What is known about texts in this page, most recent last. A failure is remembered only until the next attempt. */
export class Verdicts {
  readonly #kept = new Map<string, Known>();

  keep(key: string, analysis: Analysis): void {
    this.#put(key, { analysis });
  }

  fail(key: string, why: 'timeout' | 'unreachable' | 'orphaned'): void {
    const before = this.#kept.get(key);
    // Rules that have spoken are worth more than no answer: the fast verdict then stands as the last word.
    if (before && 'analysis' in before)
      this.#put(key, { analysis: { ...before.analysis, final: true, limited: true } });
    else this.#put(key, { failed: why });
  }

  get(key: string): Analysis | null {
    const known = this.#kept.get(key);
    return known && 'analysis' in known ? known.analysis : null;
  }

  knowledge(key: string): Knowledge {
    const known = this.#kept.get(key);
    if (!known) return { state: 'pending' };
    if ('failed' in known) return { state: 'failed', why: known.failed };
    return known.analysis.final ? { state: 'known', verdict: known.analysis.verdict } : { state: 'pending' };
  }

  /** Forgets failures so that the next press or keystroke asks again, and everything when the rules changed. */
  forgetFailures(): void {
    for (const [key, known] of this.#kept) if ('failed' in known) this.#kept.delete(key);
  }

  clear(): void {
    this.#kept.clear();
  }

  #put(key: string, known: Known): void {
    this.#kept.delete(key);
    this.#kept.set(key, known);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT_TEXTS) break;
      this.#kept.delete(oldest);
    }
  }
}
