import assert from 'node:assert/strict';
import { CLEAR, HOLD } from '../harness/posts.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/wait.ts';
import { killWorker, removeExtension, updateExtension } from '../harness/worker.ts';

const X = 'x.com/compose?engine=draft&skin=x';

const UNCHECKED = { role: 'alertdialog', name: /could not check/ };

/**
 * A press may wait 400 ms for a verdict. Where a machine needs longer to start the worker again, the author is asked, and
 * says yes: what is promised is that a clear draft goes out exactly once, not how fast a machine is.
 */
async function throughIfUnchecked(tab: Tab): Promise<void> {
  const asked = await until('the post or the question', async () => {
    if ((await tab.published()).length > 0) return 'published';
    return (await tab.see(UNCHECKED)) ? 'asked' : null;
  });
  if (asked === 'asked') await tab.choose('Post anyway');
}

/** The worker dies and the extension is updated at the worst moments: no draft is lost, nothing goes out unasked or twice. */
const scenarios: Scenario[] = [
  {
    name: 'killed before anything is written',
    async run(session) {
      const tab = await session.open(X);
      await killWorker(session);
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
    },
  },
  {
    name: 'killed between the text and the press',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(HOLD);
      await tab.checked();
      await killWorker(session);
      await tab.press('mouse');
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Edit post');
      assert.equal(await tab.text(), HOLD);
    },
  },
  {
    name: 'killed in the moment of the press',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(HOLD);
      await Promise.all([killWorker(session), tab.press('ctrl-enter')]);
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Edit post');
      assert.equal(await tab.text(), HOLD);
    },
  },
  {
    name: 'killed while the dialog is open',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.held();
      await killWorker(session);
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
    },
  },
  {
    name: 'killed under a clear draft: it still goes out once',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(CLEAR);
      await killWorker(session);
      await tab.press('mouse');
      await throughIfUnchecked(tab);
      await tab.expectPublished(CLEAR);
    },
  },
  {
    name: 'updated under a held draft: the draft survives and does not go out unasked',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(HOLD);
      await tab.checked();
      await updateExtension(session);
      assert.equal(await tab.text(), HOLD);
      await tab.press('mouse');
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
    },
  },
  {
    name: 'updated while the dialog is open: nothing goes out, and the next press is held again',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.held();
      await updateExtension(session);
      await tab.expectPublished();
      assert.equal(await tab.text(), HOLD);
      if (await tab.see({ role: 'alertdialog', name: /^Chaperone/ })) await tab.page.keyboard.press('Escape');
      await tab.released();
      await tab.press('mouse');
      await tab.held();
      await tab.expectPublished();
    },
  },
  {
    name: 'updated under a clear draft: it goes out once',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(CLEAR);
      await updateExtension(session);
      await tab.press('mouse');
      await tab.expectPublished(CLEAR);
    },
  },
  {
    name: 'removed under a held draft: the page that is left behind still asks',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(HOLD);
      await tab.checked();
      await removeExtension(session);
      await tab.press('mouse');
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
      await updateExtension(session);
    },
  },
];

export const worker: Suite = { name: 'worker', browsers: ['chromium'], scenarios };
