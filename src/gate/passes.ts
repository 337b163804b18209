/** How long the author's "Post anyway" stays good when the page needs a second press. */
export const PASS_LIFETIME_MS = 60_000;

/**
 * One press is several events: keydown, then click, then submit, some of them a little later when the page validates
 * first. Each kind of event belongs once to the press that spent the pass; a second click is a second press.
 */
export const GESTURE_MS = 500;

interface Pass {
  readonly text: string;
  readonly until: number;
  readonly seen: Set<string>;
  spentAt: number | null;
}

/** Single-use permissions, each bound to one composer and one exact text. Times are epoch milliseconds. */
export class Passes {
  readonly #byComposer = new Map<string, Pass>();

  grant(composerId: string, text: string, now: number): void {
    this.#byComposer.set(composerId, { text, until: now + PASS_LIFETIME_MS, seen: new Set(), spentAt: null });
  }

  /** True when this event may go through. The first call spends the pass; the rest of the same gesture follows it. */
  spend(composerId: string, text: string, eventType: string, now: number): boolean {
    const pass = this.#byComposer.get(composerId);
    if (!pass) return false;
    if (pass.spentAt === null) {
      if (pass.text !== text || now > pass.until) {
        this.#byComposer.delete(composerId);
        return false;
      }
      pass.spentAt = now;
    } else if (now - pass.spentAt > GESTURE_MS || pass.text !== text || pass.seen.has(eventType)) {
      return false;
    }
    pass.seen.add(eventType);
    return true;
  }
}
