/** Where the reading goes on: a heading is read out and shows where one is. */
const LANDMARK = 'h1, h2, h3, summary';

/**
 * A control that goes away with the press on it would leave the keyboard at the top of the page: the focus moves to the
 * heading of what is left around it, unless the page itself has moved it. Works for the life of `root`.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | null = null;
  let around: Element[] = [];
  root.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
    around = last ? ancestors(last, root) : [];
  });
  new MutationObserver(() => {
    const { activeElement, body } = root.ownerDocument;
    if (!last || last.isConnected || (activeElement !== null && activeElement !== body)) return;
    last = null;
    const place = around
      .filter((element) => element.isConnected)
      .map((element) => element.querySelector<HTMLElement>(LANDMARK))
      .find((heading) => heading !== null);
    if (place && !place.matches('summary, [tabindex]')) place.tabIndex = -1;
    place?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

/** From the inside to the outside, `root` included. */
function ancestors(element: Element, root: Element): Element[] {
  const found: Element[] = [];
  for (let one = element.parentElement; one && root.contains(one); one = one.parentElement) found.push(one);
  return found;
}
