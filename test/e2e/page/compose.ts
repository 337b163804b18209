import type { EngineName } from '../../pages/engines/index.ts';
import type { Mount } from '../../pages/engines/types.ts';
import { dress, type Skin } from './skins.ts';

/**
 * The page under test: one composer of a real engine, dressed as a site. It says what reached the site (`published`)
 * and what the editor's own model holds (`text`). Read by the tests as `window.site`.
 */
export interface Site {
  readonly published: string[];
  text(): string;
  readonly field: HTMLElement;
  readonly button: HTMLElement;
}

declare global {
  interface Window {
    site?: Site;
  }
}

const LOADERS: Record<EngineName, () => Promise<{ default: Mount }>> = {
  draft: async () => ({ default: (await import('../../pages/engines/draft.ts')).mount }),
  lexical: async () => ({ default: (await import('../../pages/engines/lexical.ts')).mount }),
  'lexical-rich': async () => {
    const { mount } = await import('../../pages/engines/lexical.ts');
    return { default: (host, onPublish, options) => mount(host, onPublish, { ...options, rich: true }) };
  },
  tiptap: async () => ({ default: (await import('../../pages/engines/tiptap.ts')).mount }),
  quill: async () => ({ default: (await import('../../pages/engines/quill.ts')).mount }),
  'quill-shadow': async () => ({ default: (await import('../../pages/engines/quill.ts')).mountInShadow }),
  slate: async () => ({ default: (await import('../../pages/engines/slate.ts')).mount }),
  textarea: async () => ({ default: (await import('../../pages/engines/textarea.ts')).mount }),
  plain: async () => ({ default: (await import('../../pages/engines/plain.ts')).mount }),
  form: async () => ({ default: (await import('../../pages/engines/form.ts')).mount }),
};

/** First match of `selector` under `root`, through open shadow roots. */
function deep(root: ParentNode, selector: string): HTMLElement | null {
  const found = root.querySelector<HTMLElement>(selector);
  if (found !== null) return found;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && deep(element.shadowRoot, selector);
    if (inside) return inside;
  }
  return null;
}

async function appears(root: ParentNode, selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = deep(root, selector);
    if (element !== null) return element;
    await new Promise(requestAnimationFrame);
  }
}

async function start(): Promise<void> {
  const wish = new URLSearchParams(location.search);
  const mount = (await LOADERS[wish.get('engine') as EngineName]()).default;
  const published: string[] = [];
  const host = document.createElement('div');
  document.querySelector('main')?.append(host);
  const parent = wish.get('parent');
  const options = { button: wish.get('button') ?? 'Post', ...(parent === null ? {} : { parent }) };
  const mounted = mount(host, (text) => published.push(text), options);
  // From the document, for the host itself may carry the shadow root.
  const field = await appears(document, '[contenteditable="true"], textarea');
  const button = await appears(document, 'button:not([class*="ql-"]), input[type="submit"]');
  dress((wish.get('skin') ?? 'bare') as Skin, { host, field, button });
  window.site = { published, text: mounted.text, field, button };
}

void start();
