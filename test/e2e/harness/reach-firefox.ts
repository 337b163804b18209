import type { Page } from 'puppeteer-core';
import type { Query, Reach, Seen } from './reach.ts';

/** The part of puppeteer's WebDriver BiDi connection that is used here (not in its public types). */
interface Bidi {
  send(method: string, params: unknown): Promise<{ result: { type?: string; result?: Remote } }>;
}

interface Remote {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly shadowRoot?: Remote | null;
    readonly children?: readonly Remote[];
  };
}

const bidiOf = (page: Page) => (page.browser() as unknown as { connection: Bidi }).connection;
const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

/** Runs in a sandbox of its own, so that the page notices nothing. */
async function call(
  page: Page,
  functionDeclaration: string,
  roots: readonly Remote[] = [],
): Promise<Remote | undefined> {
  const answer = await bidiOf(page).send('script.callFunction', {
    functionDeclaration,
    awaitPromise: false,
    target: { context: contextOf(page), sandbox: 'reach' },
    arguments: roots.map(({ sharedId }) => ({ sharedId })),
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  return answer.result.result;
}

function* shadowRoots(node: Remote): Generator<Remote> {
  const { shadowRoot, children } = node.value ?? {};
  if (shadowRoot) {
    if (shadowRoot.value?.mode === 'closed') yield shadowRoot;
    yield* shadowRoots(shadowRoot);
  }
  for (const child of children ?? []) yield* shadowRoots(child);
}

/** Role and name as ARIA gives them, as far as our own overlay uses it. Sent to the page as source. */
const LOOK = `(...roots) => JSON.stringify(roots.flatMap((root) => [...root.querySelectorAll('*')].map((element) => {
  const byTag = { button: 'button', dialog: 'dialog', textarea: 'textbox', input: 'textbox', a: 'link', h2: 'heading' };
  const role = element.getAttribute('role') ?? byTag[element.localName] ?? 'generic';
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    .map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  const own = role === 'button' || role === 'link' || element.children.length === 0 ? element.textContent : '';
  const name = (element.getAttribute('aria-label') || labelled || own || '').trim();
  const box = element.getBoundingClientRect();
  const focused = root.activeElement === element;
  return { role, name, focused, x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
})).filter((seen) => seen.width > 0 && seen.name !== ''))`;

export const reachFirefox: Reach = {
  async see(page: Page, { role, name }: Query) {
    const tree = await call(page, '() => document.documentElement');
    const roots = tree === undefined ? [] : [...shadowRoots(tree)];
    if (roots.length === 0) return [];
    const answer = (await call(page, LOOK, roots)) as { value?: string } | undefined;
    const seen = JSON.parse(answer?.value ?? '[]') as Seen[];
    return seen.filter((one) => (role === undefined || one.role === role) && name.test(one.name));
  },
};
