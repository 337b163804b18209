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

/**
 * Listens on `window` before everybody else. Events on `host` go no further, not even to our own nodes: what was pressed
 * is found from the closed root and handed to `onPress` directly. Default actions (typing, Tab, scrolling) stay.
 */
export function shield(host: HTMLElement, root: ShadowRoot, onPress: OnPress, signal: AbortSignal): void {
  const onEvent = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    const pressed = pressedElement(event as MouseEvent, root);
    if (pressed) onPress(pressed, event);
  };
  for (const type of SHIELDED) window.addEventListener(type, onEvent, { capture: true, signal });
}

/** A click made by a key has no place on the screen: it belongs to the focused element. */
function pressedElement(event: MouseEvent, root: ShadowRoot): Element | null {
  return event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
}
