import assert from 'node:assert/strict';
import { CLEAR, HOLD } from '../harness/posts.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { sleep } from '../harness/wait.ts';
import { killWorker, reloadExtension } from '../harness/worker.ts';

const X = 'x.com/compose?engine=draft&skin=x';

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
      await tab.expectPublished(CLEAR);
    },
  },
  {
    name: 'extension reloaded under a held draft: the draft survives and does not go out unasked',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(HOLD);
      await tab.checked();
      await reloadExtension(session);
      assert.equal(await tab.text(), HOLD);
      await tab.page.bringToFront();
      await tab.press('mouse');
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
    },
  },
  {
    name: 'extension reloaded while the dialog is open: nothing goes out unasked, and the next press is held',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.held();
      await reloadExtension(session);
      await tab.page.bringToFront();
      await tab.expectPublished();
      assert.equal(await tab.text(), HOLD);
      await tab.page.keyboard.press('Escape');
      await sleep(200);
      await tab.press('mouse');
      await tab.held();
      await tab.expectPublished();
    },
  },
  {
    name: 'extension reloaded under a clear draft: its author can still post it, once',
    async run(session) {
      const tab = await session.open(X);
      await tab.type(CLEAR);
      await reloadExtension(session);
      await tab.page.bringToFront();
      await tab.press('mouse');
      await tab.expectPublished(CLEAR);
    },
  },
];

export const worker: Suite = { name: 'worker', browsers: ['chromium'], scenarios };
