import { HeldKeys } from '../gate/held-keys.ts';

/**
 * Events that happen in our drawing are none of the page's business: site shortcuts would fire (typing "n" opens a
 * composer on X), "click outside" would close the site's dialog and lose the draft, and focus traps would fight ours.
 */
const SHIELDED = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'contextmenu',
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'touchstart',
  'touchend',
  'touchmove',
  'focusin',
  'focus',
  'wheel',
  'toggle',
  'beforetoggle',
] as const;

/** An element of our drawing that was pressed, by mouse, finger or key. */
export type OnPress = (pressed: Element, event: Event) => void;

interface Shielded {
  readonly root: ShadowRoot;
  readonly onPress: OnPress;
}

/**
 * Listens on `window` from document_start, before everybody else. Events on our hosts go no further, not even to our own
 * nodes: what was pressed is found from the closed root and handed over directly. Default actions (typing, Tab, scrolling)
 * stay. A key that went down in our drawing stays ours until it comes up, wherever the focus is by then: the keyup of the
 * Escape that closed our dialog must not close the site's composer.
 */
export class Shield {
  readonly #hosts = new Map<EventTarget, Shielded>();
  readonly #keys = new HeldKeys();

  constructor(signal: AbortSignal) {
    for (const type of SHIELDED) {
      window.addEventListener(type, (event) => this.#onEvent(event), { capture: true, passive: false, signal });
    }
  }

  /** Keeps events on `host` from the page until the returned function is called. */
  cover(host: HTMLElement, root: ShadowRoot, onPress: OnPress): () => void {
    this.#hosts.set(host, { root, onPress });
    return () => this.#hosts.delete(host);
  }

  covers(event: Event): boolean {
    return event.target !== null && this.#hosts.has(event.target);
  }

  #onEvent(event: Event): void {
    const rest = this.#keys.belongs(event);
    const shielded = event.target === null ? undefined : this.#hosts.get(event.target);
    if (!shielded) {
      if (rest) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      return;
    }
    event.stopImmediatePropagation();
    this.#keys.hold(event);
    if (event.type !== 'click') return;
    const pressed = pressedElement(event as MouseEvent, shielded.root);
    if (pressed) shielded.onPress(pressed, event);
  }
}

/** A click made by a key has no place on the screen: it belongs to the focused element. */
function pressedElement(event: MouseEvent, root: ShadowRoot): Element | null {
  return event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
}
