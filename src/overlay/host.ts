import { STYLES } from './styles.ts';

/** How often a page may take our element out before we stop fighting: five times in five seconds. */
const RETURNS_ALLOWED = 5;
const RETURNS_WITHIN_MS = 5000;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element into the page (or into the page's open modal dialog, outside of which everything is inert). */
  attach(near: Element | null): void;
  /** Calls back when the page removed the element and it was put back, and when it gave up. */
  guard(onReturn: () => void, onLost: () => void): () => void;
}

/** One element of ours in the page, with a closed shadow root: the page can neither read nor click what is in it. */
export function createHost(doc: Document): Host {
  const element = doc.createElement('div');
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: false });
  applyStyles(root, doc);
  for (const [name, value] of HOST_STYLE) element.style.setProperty(name, value, 'important');
  return {
    element,
    root,
    attach(near) {
      const home = near?.closest('dialog[open]') ?? doc.documentElement;
      if (element.parentNode !== home) home.append(element);
    },
    guard: (onReturn, onLost) => guard(element, onReturn, onLost),
  };
}

/** Inline and important, because the page's own sheet may say `div { display: none !important }`. */
const HOST_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', '0'],
  ['width', '100vw'],
  ['height', '100vh'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'transparent'],
  ['overflow', 'visible'],
  ['pointer-events', 'none'],
  ['z-index', '2147483647'],
  ['display', 'block'],
  ['visibility', 'visible'],
  ['opacity', '1'],
];

function applyStyles(root: ShadowRoot, doc: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt a sheet into a page's shadow root.
    const style = doc.createElement('style');
    style.textContent = STYLES;
    root.append(style);
  }
}

function guard(element: HTMLElement, onReturn: () => void, onLost: () => void): () => void {
  const home = element.parentNode;
  if (!home) return () => {};
  const returns: number[] = [];
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    const now = Date.now();
    returns.push(now);
    while (returns[0] !== undefined && returns[0] < now - RETURNS_WITHIN_MS) returns.shift();
    if (returns.length > RETURNS_ALLOWED || !home.isConnected) {
      observer.disconnect();
      onLost();
      return;
    }
    home.appendChild(element);
    onReturn();
  });
  observer.observe(home, { childList: true });
  return () => observer.disconnect();
}
