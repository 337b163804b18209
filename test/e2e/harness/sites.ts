import { bundlePages } from './assets.ts';
import type { Reply, Sites } from './network.ts';

/** The real hosts that our pages pretend to be. */
export const HOSTS: ReadonlySet<string> = new Set([
  'x.com',
  'www.facebook.com',
  'www.instagram.com',
  'www.threads.com',
  'bsky.app',
  'www.linkedin.com',
  'mastodon.social',
  'discord.com',
  'www.reddit.com',
  'old.reddit.com',
  'www.google.com',
]);

/** As strict as the big sites are: what works here works under their policy. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
].join('; ');

const HTML = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
};

/** A page of one script; `head` runs before anything of the body exists. */
function html(body: string, head = ''): Reply {
  return {
    headers: HTML,
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
  };
}

/** `/compose?engine=…` one composer, `/native` a form without script, `/page/<name>` a page of its own script. */
export async function makeSites(): Promise<Sites> {
  const pages = { compose: 'test/e2e/page/compose.ts' };
  const assets = await bundlePages(pages);
  return ({ path, method }) => {
    const { pathname } = new URL(path, 'https://any.test');
    const asset = assets.get(pathname);
    if (asset) return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: asset };
    if (method === 'POST') return html('<h1>Thank you</h1>');
    if (pathname === '/native') return html(NATIVE_FORM);
    const name = pathname.endsWith('/compose') ? 'compose' : pathname.split('/').at(-1);
    if (name !== undefined && assets.has(`/assets/${name}.js`)) {
      return html(`<main></main><script type="module" src="/assets/${name}.js"></script>`);
    }
    return null;
  };
}

const NATIVE_FORM = `<main><form class="usertext" method="post" action="/published">
<textarea name="text" aria-label="Comment"></textarea><button type="submit" class="save">Save</button></form></main>`;
