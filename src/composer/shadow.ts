import { ancestors, documentOf, isElement, tagOf } from './dom.ts';

/** What browsers offer to extensions alone; absent in a page and in tests. */
interface ExtensionDom {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

const closedRoots = new WeakMap<Element, ShadowRoot | null>();

/** The shadow root of a custom element, closed ones too where the browser lets an extension see them. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot;
  // A form's field may be called `shadowRoot`; forms have none.
  if (open instanceof ShadowRoot) return open;
  return closedRoots.get(element) ?? null;
}

/**
 * Looks into the closed shadow root of a custom element, once. Slow on many elements: only for the one that has the focus.
 */
export function openFocused(element: Element): void {
  if (!tagOf(element).includes('-') || element.shadowRoot !== null || closedRoots.has(element)) return;
  let root: ShadowRoot | null = null;
  try {
    const chromium = (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot?.(element);
    const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    root = chromium ?? firefox ?? null;
  } catch {
    // Not allowed here: the element stays opaque.
  }
  closedRoots.set(element, root);
}

/** The elements an event passed, innermost first, through shadow roots (also a closed one that has the focus). */
export function pathOf(event: Event): Element[] {
  const path = event.composedPath().filter(isElement);
  const target = path[0];
  if (target === undefined) return path;
  openFocused(target);
  const inner = shadowOf(target)?.activeElement;
  return inner === null || inner === undefined || path.includes(inner) ? path : [...ancestors(inner)];
}

const OPAQUE = new Set(['script', 'style', 'template', 'svg', 'noscript', 'head']);

/**
 * Visits `root` and every element below it in reading order, through shadow roots. `visit` answers false to leave out what
 * is below an element. Elements slotted into a shadow host come after the host's own tree.
 */
export function walk(root: Element, visit: (element: Element) => boolean): void {
  const document = documentOf(root);
  const stack: { walker: TreeWalker; host: Element }[] = [];
  const enter = (top: Node, host: Element): void => {
    stack.push({ walker: document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT), host });
  };
  if (!step(root)) return;
  enter(root, root);
  const shadow = shadowOf(root);
  if (shadow !== null) enter(shadow, root);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { walker } = top;
    let next = walker.nextNode();
    while (next !== null && isElement(next)) {
      const element = next;
      if (!step(element)) {
        next = skip(walker);
        continue;
      }
      const inner = shadowOf(element);
      if (inner !== null) {
        enter(inner, element);
        break;
      }
      next = walker.nextNode();
    }
    if (next === null) stack.pop();
  }

  function step(element: Element): boolean {
    return !OPAQUE.has(tagOf(element)) && visit(element);
  }
}

/** Moves past the current node and all below it. */
function skip(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling !== null) return sibling;
    if (walker.parentNode() === null || walker.currentNode === walker.root) return null;
  }
}
