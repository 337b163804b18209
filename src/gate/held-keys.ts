/**
 * A key that was stopped going down must not reach the page as `keypress` or `keyup` either: some pages publish there
 * (NodeBB chat on keypress, old Pleroma on keyup).
 */
export class HeldKeys {
  readonly #codes = new Set<string>();

  hold(event: Event): void {
    if (event.type === 'keydown') this.#codes.add(codeOf(event as KeyboardEvent));
  }

  /** True for the rest of a key stroke whose start was held, including its auto-repeat. */
  belongs(event: Event): boolean {
    if (!(event instanceof KeyboardEvent)) return false;
    const code = codeOf(event);
    if (!this.#codes.has(code)) return false;
    if (event.type === 'keyup') {
      this.#codes.delete(code);
      return true;
    }
    if (event.type === 'keydown' && !event.repeat) {
      // The keyup went elsewhere (into our dialog, or the window lost the focus): this is a new stroke.
      this.#codes.delete(code);
      return false;
    }
    return true;
  }
}

function codeOf(event: KeyboardEvent): string {
  return event.code || event.key;
}
