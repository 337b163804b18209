import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { stored, words } from '../harness/own-page.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { until } from '../harness/wait.ts';

const PLAYBOOK = 'src/pages/playbook/playbook.html';
const staff = defaultPack().playbooks.find(({ audience }) => audience === 'staff');
const team = defaultPack().playbooks.find(({ audience }) => audience === 'team');
const HARMLESS = 'Hidden and reported to the site';
const POINTING = 'Mrs. Zyxquill, 87, in room 412';

async function open(session: Session, id = ''): Promise<Page> {
  const { page } = await session.openExtensionPage(PLAYBOOK);
  await page.waitForSelector('.steps');
  if (id !== '') {
    await page.evaluate((to) => {
      location.hash = to;
    }, id);
    await page.waitForSelector('.log-form');
  }
  return page;
}

/** Types into the field of the log at this place, from 0, and presses "Add". */
async function addRow(page: Page, ...texts: readonly string[]): Promise<void> {
  const fields = await page.$$('.log-form input');
  for (const [index, text] of texts.entries()) await fields[index]?.type(text);
  await page.click('.log-form .primary');
}

/** What lies on paper: all steps and ready words, dark on white, no buttons, and no step cut in two. Chromium only. */
async function assertPaper(page: Page): Promise<void> {
  await page.emulateMediaType('print');
  const notShown = (selector: string) =>
    page.$$eval(selector, (all) => [all.length > 0, all.filter((one) => !one.checkVisibility()).length]);
  assert.deepEqual(await notShown('.step'), [true, 0]);
  assert.deepEqual(await notShown('.ready .words'), [true, 0]);
  const buttons = await page.$$eval('button, .screen-only', (all) => all.filter((one) => one.checkVisibility()).length);
  assert.equal(buttons, 0);
  const cut = await page.$$eval('.step', (all) => all.map((one) => getComputedStyle(one).breakInside));
  assert.deepEqual([...new Set(cut)], ['avoid']);
  const colours = await page.$eval('body', (one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    return [color, backgroundColor];
  });
  assert.deepEqual(colours, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.emulateMediaType();
}

const scenarios: Scenario[] = [
  {
    name: 'the clock starts when the person says so, and ticks are there the next time',
    async run(session) {
      const page = await open(session);
      assert.equal((await page.$$('.step')).length, staff?.steps.length);
      assert.match(await words(page, '.step .soft'), /^Best within/);
      await page.click('.clock .primary');
      await until('the clock to run', async () => /^About/.test(await words(page, '.step .soft')));
      assert.match(await words(page, '[role=status].hidden'), /^Next: /);
      await page.click('.step input');
      await until('the tick', async () => /^Done at/.test(await words(page, '.step .soft')));
      const again = await open(session);
      assert.match(await words(again, '.step .soft'), /^Done at/);
      assert.match(await words(again, '.clock span'), /^Started/);
    },
  },
  {
    name: 'ready words hold no marks, and the mail to the privacy office can be started from them',
    async run(session) {
      const page = await open(session);
      const ready = await page.$$eval('.ready .words', (all) => all.map((one) => one.textContent ?? ''));
      assert.ok(ready.length > 0);
      for (const text of ready) assert.doesNotMatch(text, /[{}]/);
      const mails = await page.$$eval('.ready a', (all) => all.map((one) => (one as HTMLAnchorElement).href));
      assert.ok(mails.some((address) => address.startsWith('mailto:') && address.includes('&body=')));
    },
  },
  {
    name: 'deadlines become dates when the team says when it found out',
    async run(session) {
      const page = await open(session, team?.id);
      assert.equal(await page.$('.latest'), null);
      await page.$eval('.found input', (one) => {
        const field = one as HTMLInputElement;
        field.value = '2026-11-25T10:00';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.waitForSelector('.latest');
      assert.equal((await page.$$('.latest')).length, team?.deadlines.length);
      assert.match(await words(page, '.levels'), /January 24, 2027/);
    },
  },
  {
    name: 'the log keeps what is harmless, refuses what points to somebody, and can be erased',
    async run(session) {
      const page = await open(session, team?.id);
      await addRow(page, POINTING);
      await page.waitForSelector('[aria-invalid=true]');
      assert.match(await words(page, '.log-form [role=alert]'), /not kept/);
      assert.ok(!(await stored(page)).includes('Zyxquill'));
      const [field] = await page.$$('.log-form input');
      await field?.click({ count: 3 });
      await page.keyboard.press('Backspace');
      await addRow(page, '', '', '', '', '', HARMLESS);
      await page.waitForSelector('.log li');
      assert.match(await words(page, '.log li'), new RegExp(HARMLESS));
      const again = await open(session, team?.id);
      await again.waitForSelector('.log li');
      const erase = async (at: number) => (await again.$$('.row.screen-only button'))[at]?.click();
      await erase((await again.$$('.row.screen-only button')).length - 1);
      await (await again.waitForSelector('button.danger'))?.click();
      await again.waitForFunction(() => document.querySelector('.log li') === null);
    },
  },
  {
    name: 'on paper every ready word is open, and closed again afterwards',
    async run(session) {
      const page = await open(session);
      const opened = () => page.$$eval('details', (all) => all.filter((one) => one.open).length);
      assert.equal(await opened(), 0);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      assert.ok((await opened()) > 0);
      if (session.kind === 'chromium') await assertPaper(page);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      assert.equal(await opened(), 0);
    },
  },
];

/** "I already posted it", and the team's plan. */
export const playbook: Suite = { name: 'playbook', browsers: ['chromium', 'firefox'], scenarios };
