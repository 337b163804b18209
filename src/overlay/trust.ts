/** A decision right after the dialog appeared was meant for something else (a double click on Post). */
export const SETTLED_AFTER_MS = 500;
const LEAST_OPACITY = 0.9;

/**
 * True when a press on `control` can have been meant: a trusted event, on a dialog that has been open long enough, fully
 * visible and not covered. Guards "Post anyway" against pages that hide, fade or overlay it (clickjacking).
 */
export function isMeant(event: Event, control: Element, host: HTMLElement, openedAt: number, now: number): boolean {
  if (!event.isTrusted || now - openedAt < SETTLED_AFTER_MS) return false;
  const box = control.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  if (box.width === 0 || box.height === 0 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
  return isOnTop(host, x, y) && !isFaded(host);
}

function isOnTop(host: HTMLElement, x: number, y: number): boolean {
  return host.ownerDocument.elementFromPoint(x, y) === host;
}

function isFaded(host: HTMLElement): boolean {
  let opacity = 1;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity);
    if (style.visibility !== 'visible' || style.filter !== 'none' || style.mixBlendMode !== 'normal') return true;
  }
  return opacity < LEAST_OPACITY;
}
