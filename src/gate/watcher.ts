import type { Composer } from '../composer/types.ts';
import type { Analyst } from './analyst.ts';
import { isEmpty, keyOf, postOf } from './draft-post.ts';

/** Long enough not to ask between two letters, short enough that the verdict is there before the hand reaches Post. */
const QUIET_MS = 250;
/** Someone who types without a pause still gets looked at this often. */
const AT_LEAST_EVERY_MS = 1000;
/**
 * A few letters more seldom change the verdict, and each reading takes the whole text: while its author types, a text is
 * read again after this many characters (UTF-16), or after a pause in which a hand could reach for Post.
 */
const ENOUGH_NEW = 50;
const STILL_MS = 500;

/**
 * Follows the composer that has the focus and asks for a verdict while its author types. Draft.js and Slate cancel the
 * events that would tell of typing, so the field itself is observed; nothing is observed while no composer was touched.
 */
export class Watcher {
  #composer: Composer | null = null;
  #observer: MutationObserver | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;
  /** Length of the text asked about last. */
  #asked = 0;

  constructor(
    private readonly analyst: Analyst,
    /** Called with the composer before its text is sent, so that the badge can say "checking". */
    private readonly onChange: (composer: Composer) => void,
    /** Nothing is asked here at the moment: the text of a paused or silent site is not even sent to the worker. */
    private readonly isOff: () => boolean,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  get composer(): Composer | null {
    return this.#composer;
  }

  /** The author is in this composer now. */
  enter(composer: Composer): void {
    if (this.signal.aborted) return;
    if (this.#composer?.id !== composer.id || this.#composer.field !== composer.field) {
      this.#leave();
      this.#observer = new MutationObserver(() => this.touched());
      this.#observer.observe(composer.field, { characterData: true, childList: true, subtree: true });
    }
    this.#composer = composer;
    this.touched();
  }

  /** Something may have changed; asks once the author pauses. */
  touched(): void {
    if (!this.#composer) return;
    const now = Date.now();
    if (this.#timer === undefined) this.#waitingSince = now;
    clearTimeout(this.#timer);
    const left = this.#waitingSince + AT_LEAST_EVERY_MS - now;
    this.#timer = setTimeout(() => this.#look(), Math.max(0, Math.min(QUIET_MS, left)));
  }

  #look(): void {
    const composer = this.isOff() ? null : this.#composer;
    const length = composer?.field.isConnected ? composer.read().text.length : Number.POSITIVE_INFINITY;
    if (Math.abs(length - this.#asked) >= ENOUGH_NEW) {
      this.now();
      return;
    }
    this.#waitingSince = Date.now();
    this.#timer = setTimeout(() => this.now(), STILL_MS - QUIET_MS);
  }

  /** Asks at once: after a paste, on leaving the field, and when the pointer comes near the button. */
  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const composer = this.#composer;
    if (!composer) return;
    if (!composer.field.isConnected) {
      this.#leave();
      return;
    }
    this.onChange(composer);
    if (this.isOff()) return;
    const draft = composer.read();
    this.#asked = draft.text.length;
    if (!isEmpty(draft)) void this.analyst.analyse(keyOf(draft), postOf(draft));
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer?.disconnect();
    this.#observer = null;
    this.#composer = null;
    this.#asked = 0;
  }
}
