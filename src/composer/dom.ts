/**
 * The few DOM steps that everything here takes, in a form that no page can bend. A form answers to the names of its
 * fields before its own (`<input name="closest">` makes `form.closest` an element), so methods are taken from the prototypes.
 */

const property = (owner: object, name: string): ((this: unknown) => unknown) => {
  const getter = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (getter === undefined) throw new Error(`no ${name} in this DOM`);
  return getter;
};

const getNodeType = property(Node.prototype, 'nodeType');
const getParent = property(Node.prototype, 'parentNode');
const getConnected = property(Node.prototype, 'isConnected');
const getDocument = property(Node.prototype, 'ownerDocument');
const getText = property(Node.prototype, 'textContent');
const getLocalName = property(Element.prototype, 'localName');
const getHost = property(ShadowRoot.prototype, 'host');
const getFirstElement = property(Element.prototype, 'firstElementChild');
const getNextElement = property(Element.prototype, 'nextElementSibling');
const getPreviousElement = property(Element.prototype, 'previousElementSibling');

export const isElement = (node: unknown): node is Element => node instanceof Node && getNodeType.call(node) === 1;
export const isText = (node: Node): node is Text => {
  const type = getNodeType.call(node);
  return type === 3 || type === 4;
};
export const tagOf = (element: Element): string => getLocalName.call(element) as string;
export const attr = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const has = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);
export const textOf = (node: Node): string => (getText.call(node) as string | null) ?? '';
export const isConnected = (node: Node): boolean => getConnected.call(node) as boolean;
export const documentOf = (node: Node): Document => getDocument.call(node) as Document;
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
export const firstChildElement = (element: Element): Element | null => getFirstElement.call(element) as Element | null;
export const nextElement = (element: Element): Element | null => getNextElement.call(element) as Element | null;
export const previousElement = (element: Element): Element | null => getPreviousElement.call(element) as Element | null;

/** False for a selector that this browser does not know: a site's data must never break the gate. */
export function matches(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false;
  }
}

export const matchesAny = (element: Element, selectors: readonly string[] | undefined): boolean =>
  selectors !== undefined && selectors.length > 0 && matches(element, selectors.join(','));

/** Parent element; from the top of a shadow root its host. */
export function parentOf(element: Element): Element | null {
  const parent = getParent.call(element) as Node | null;
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? (getHost.call(parent) as Element) : null;
}

/** The element and all that wrap it, through shadow roots, innermost first. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at;
}

/** `closest` that leaves shadow roots. */
export function closest(element: Element, selectors: readonly string[] | undefined): Element | null {
  if (selectors === undefined || selectors.length === 0) return null;
  const selector = selectors.join(',');
  for (const at of ancestors(element)) if (matches(at, selector)) return at;
  return null;
}

/** `contains` that enters shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (const at of ancestors(inner)) if (at === outer) return true;
  return false;
}
