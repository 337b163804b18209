import { readFileSync } from 'node:fs';
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
  // Of the hospital of the tests: where it publishes its policy, and a site that it adds.
  'policy.st-mary.example',
  'social.st-mary.example',
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

const SCRIPTS = {
  early: 'test/e2e/page/early.ts',
  compose: 'test/e2e/page/compose.ts',
  rebuild: 'test/e2e/page/rebuild.ts',
  many: 'test/e2e/page/many.ts',
  thread: 'test/e2e/page/thread.ts',
  main: 'test/demo/page/main.tsx',
};

/** A page in which a hostile script runs before everything else of the page. */
function html(body: string): Reply {
  const head =
    '<meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,"><script src="/assets/early.js"></script>';
  return { headers: HTML, body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>` };
}

/** A form that no script touches: it publishes by plain navigation, as the oldest sites do. */
const NATIVE_FORM = `<main><form method="post" action="/published">
<textarea name="text" aria-label="Comment"></textarea><button type="submit">Save</button></form></main>`;

/**
 * `…/compose?engine=…` is one composer of a real engine; `…/many`, `…/rebuild` and `…/thread` are composers of their own
 * script; `…/native` has no script; `/demo` is the demo site.
 */
export async function makeSites(): Promise<Sites> {
  const assets = await bundlePages(SCRIPTS);
  const demo = { '/demo': ['text/html', 'index.html'], '/style.css': ['text/css', 'style.css'] } as const;
  return ({ path, method }) => {
    const { pathname } = new URL(path, 'https://any.test');
    const asset = assets.get(pathname);
    if (asset) return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: asset };
    if (method === 'POST') return html('<h1>Thank you</h1>');
    if (pathname === '/demo' || pathname === '/style.css') {
      const [type, file] = demo[pathname];
      return { headers: { ...HTML, 'content-type': type }, body: readFileSync(`test/demo/${file}`) };
    }
    const name = pathname.split('/').at(-1) ?? '';
    if (name === 'native') return html(NATIVE_FORM);
    return name in SCRIPTS ? html(`<main></main><script type="module" src="/assets/${name}.js"></script>`) : null;
  };
}
