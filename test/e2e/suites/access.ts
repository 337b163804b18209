import assert from 'node:assert/strict';
import type { CDPSession, Protocol } from 'puppeteer-core';
import { COLOURS, setColours, violations } from '../harness/axe.ts';
import { HOLD, REMIND } from '../harness/posts.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import type { Tab } from '../harness/tab.ts';

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

/** An answer to a complaint, so that ready replies are on offer. */
const REVIEW = `www.google.com/maps/reviews/compose?engine=textarea&button=Reply&parent=${encodeURIComponent('Rude staff at this hospital.')}`;
const PLEA = `x.com/compose?engine=plain&skin=x&button=Reply&parent=${encodeURIComponent('I can’t breathe, what do I do?')}`;

/** What stands in the page when axe looks. */
interface State {
  readonly name: string;
  readonly address: string;
  readonly text: string;
  reach?(tab: Tab): Promise<void>;
}

async function press(tab: Tab, name: RegExp): Promise<void> {
  const { x, y } = await tab.seen({ role: 'button', name });
  await tab.page.mouse.click(x, y);
}

async function hold(tab: Tab): Promise<void> {
  await tab.press('mouse');
  await tab.held();
}

const STATES: readonly State[] = [
  { name: 'hold dialog', address: MASTODON, text: HOLD, reach: hold },
  { name: 'badge and reminder', address: MASTODON, text: REMIND, reach: (tab) => tab.reminded() },
  { name: 'badge with ready replies', address: REVIEW, text: 'Thank you for writing.' },
  {
    name: 'reminder beside an answer to a plea',
    address: PLEA,
    text: 'Thinking of you',
    async reach(tab) {
      await tab.seen({ name: /may be in danger now/ });
      await tab.reminded();
    },
  },
  {
    name: 'ready replies',
    address: REVIEW,
    text: HOLD,
    async reach(tab) {
      await hold(tab);
      await press(tab, /^Safe replies$/);
      await tab.seen({ name: /^Put into the box: / });
    },
  },
  {
    name: 'question to the team',
    address: REVIEW,
    text: HOLD,
    async reach(tab) {
      await hold(tab);
      await press(tab, /^Ask before I post$/);
      await tab.seen({ name: /^Copy the message$/ });
    },
  },
];

const overlay: Scenario[] = STATES.flatMap((state) =>
  COLOURS.map((colours) => ({
    name: `${state.name}, ${colours}`,
    async run(session: Session) {
      const tab = await session.open(state.address);
      await setColours(tab.page, colours);
      await tab.type(state.text);
      await tab.checked();
      await state.reach?.(tab);
      assert.ok((await openRoots(await tab.page.createCDPSession())) > 0, 'the overlay is there');
      assert.deepEqual(await violations(tab.page, 'overlay'), []);
    },
  })),
);

const popup: Scenario[] = COLOURS.map((colours) => ({
  name: `popup with an answered question and everything open, ${colours}`,
  async run(session: Session) {
    const { page } = await session.openExtensionPage(POPUP);
    await setColours(page, colours);
    await page.waitForSelector('#search input');
    await page.type('#search input', 'x-ray');
    await page.waitForSelector('#search .card');
    await page.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    assert.deepEqual(await violations(page, 'page'), []);
  },
}));

/** WCAG 2.2 AA as far as axe can tell, on the real overlay in the page and on the popup. */
export const access: Suite = { name: 'access', browsers: ['chromium'], scenarios: [...overlay, ...popup] };
