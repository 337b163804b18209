import assert from 'node:assert/strict';
import type { CDPSession, Protocol } from 'puppeteer-core';
import { violations } from '../harness/axe.ts';
import { HOLD, REMIND } from '../harness/posts.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';

const POPUP = 'src/pages/popup/popup.html';
const MASTODON = 'mastodon.social/compose?engine=textarea&skin=mastodon';

function closedRoots(node: Protocol.DOM.Node): number[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [...own.map(({ backendNodeId }) => backendNodeId), ...below.flatMap(closedRoots)];
}

/** axe walks open roots only: the debugger hands it the closed ones, as `host.shadowRoot` would if they were open. */
async function openRoots(cdp: CDPSession): Promise<number> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots = closedRoots(root);
  for (const backendNodeId of roots) {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { Object.defineProperty(this.host, "shadowRoot", { value: this }); }',
    });
  }
  return roots.length;
}

async function overlayIsFine(session: Session, text: string, scheme: string, open: boolean): Promise<void> {
  const tab = await session.open(MASTODON);
  await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.type(text);
  await tab.checked();
  if (open) {
    await tab.press('mouse');
    await tab.held();
  }
  assert.ok((await openRoots(await tab.page.createCDPSession())) > 0, 'the overlay is there');
  assert.deepEqual(await violations(tab.page, 'overlay'), []);
}

const scenarios: Scenario[] = ['light', 'dark'].flatMap((scheme) => [
  { name: `hold dialog, ${scheme}`, run: (session: Session) => overlayIsFine(session, HOLD, scheme, true) },
  { name: `badge and reminder, ${scheme}`, run: (session: Session) => overlayIsFine(session, REMIND, scheme, false) },
  {
    name: `popup, ${scheme}`,
    async run(session: Session) {
      const { page } = await session.openExtensionPage(POPUP);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.waitForSelector('button, h1, h2');
      assert.deepEqual(await violations(page, 'page'), []);
    },
  },
]);

/** WCAG 2.2 AA as far as axe can tell, on the real overlay in the page and on the popup. */
export const access: Suite = { name: 'access', browsers: ['chromium'], scenarios };
