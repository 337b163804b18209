/** Enough for the drafts of one long sitting; the texts are keys and stay in memory. */
const KEPT = 200;

/**
 * Which reminders have had their turn. One stays in view while its author writes on; once it has gone it does not come back
 * for the same text, and one that was dismissed not for any text of this draft.
 */
export class Told {
  readonly #told = new Set<string>();
  readonly #dismissed = new Set<string>();
  #current: { readonly what: string; readonly texts: Set<string> } | null = null;

  /** True when the reminder `what` may stand beside `text` now. */
  may(what: string, text: string): boolean {
    if (this.#dismissed.has(what)) return false;
    if (this.#current?.what !== what) {
      this.gone();
      if (this.#told.has(keyOf(what, text))) return false;
      this.#current = { what, texts: new Set() };
    }
    this.#current.texts.add(text);
    return true;
  }

  /** The reminder in view was taken away. */
  gone(): void {
    if (!this.#current) return;
    for (const text of this.#current.texts) this.#told.add(keyOf(this.#current.what, text));
    for (const oldest of this.#told) {
      if (this.#told.size <= KEPT) break;
      this.#told.delete(oldest);
    }
    this.#current = null;
  }

  dismiss(): void {
    if (this.#current) this.#dismissed.add(this.#current.what);
    this.gone();
  }

  /** Another draft is begun. */
  afresh(): void {
    this.gone();
    this.#dismissed.clear();
  }
}

const keyOf = (what: string, text: string): string => `${what}\u0000${text}`;
