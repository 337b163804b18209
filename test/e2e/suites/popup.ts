import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { ask, catchFiles, installPack, keep, press, says, words } from '../harness/own-page.ts';
import { HOLD } from '../harness/posts.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { until } from '../harness/wait.ts';

const POPUP = 'src/pages/popup/popup.html';
const JOURNAL = 'src/pages/journal/journal.html';

/** Whatever a person can use. */
const CONTROLS = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary';

async function openPopup(session: Session): Promise<Page> {
  const { page } = await session.openExtensionPage(POPUP);
  await page.waitForSelector('#search input');
  return page;
}

const found = (page: Page) =>
  page.$$eval('#search .card strong', (titles) => titles.map(({ textContent }) => textContent ?? ''));

async function search(page: Page, question: string): Promise<string[]> {
  await page.$eval('#search input', (input) => {
    (input as HTMLInputElement).value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.type('#search input', question);
  await page.waitForFunction(() => document.querySelector('.found')?.textContent !== '', { timeout: 5000 });
  return found(page);
}

/** The default pack, a version later, with something to read. */
function newerPack(): object {
  const items = [{ en: 'There is a new card about X-rays.', es: 'Hay una tarjeta nueva sobre radiografías.' }];
  const change = { version: '9.0.0', date: '2026-12-01', acknowledge: true, items };
  return { ...defaultPack(), version: '9.0.0', changes: [change] };
}

const scenarios: Scenario[] = [
  {
    name: 'a question in plain words is answered by cards, and a card opens with the keyboard alone',
    async run(session) {
      const page = await openPopup(session);
      assert.match((await search(page, 'can i post xray'))[0] ?? '', /X-ray/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.$eval('#search details', (card) => (card as HTMLDetailsElement).open), true);
      assert.ok((await search(page, 'fotos de pacientes')).length > 0);
      assert.ok((await search(page, 'reveiw')).some((title) => /review/i.test(title)));
    },
  },
  {
    name: 'at 360 pixels nothing is cut off to the side, whatever is open',
    only: ['chromium'],
    async run(session) {
      const page = await openPopup(session);
      await page.setViewport({ width: 360, height: 600 });
      await says(page, /Ask before I post/);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0);
    },
  },
  {
    name: 'every control is reached with Tab in the order in which it is read',
    async run(session) {
      const page = await openPopup(session);
      await says(page, /Ask before I post/);
      const seen: number[] = [];
      const controls = await page.evaluate((selector) => {
        const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
        for (const [index, one] of all.entries()) one.dataset.control = String(index);
        return all.length;
      }, CONTROLS);
      assert.ok(controls > 8, `${controls} controls`);
      const reached: (string | undefined)[] = [];
      for (let tabs = 0; tabs < controls; tabs++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const active = document.activeElement as HTMLElement;
          return { control: active.dataset.control, top: active.getBoundingClientRect().top + scrollY };
        });
        reached.push(stop.control);
        seen.push(stop.top);
      }
      assert.deepEqual(
        reached,
        Array.from({ length: controls }, (_, index) => String(index)),
      );
      for (const [index, top] of seen.entries()) assert.ok(top >= (seen[index - 1] ?? 0) - 12, seen.join(' '));
    },
  },
  {
    name: 'a changed policy is told in plain words, acknowledged once, and stays acknowledged',
    async run(session) {
      const first = await openPopup(session);
      await ask(first, 'acknowledge', { version: '1.0.0' });
      await installPack(first, newerPack());
      const page = await openPopup(session);
      await page.waitForSelector('.changes summary');
      await page.click('.changes summary');
      await says(page, /There is a new card about X-rays\./);
      await page.click('.changes button');
      await until('the news to go', async () => (await page.$('.changes')) === null);
      const again = await openPopup(session);
      await says(again, /Ask before I post/);
      assert.equal(await again.$('.changes'), null);
      await ask(again, 'uninstall', {});
    },
  },
  {
    name: 'the way for what is already out leads to the plan',
    only: ['chromium'],
    async run(session) {
      const page = await openPopup(session);
      const opened = session.browser.waitForTarget((target) => target.url().endsWith('/playbook.html'));
      await page.click('.posted');
      await (await (await opened).page())?.close();
    },
  },
  {
    name: 'a paused site lets a post out unheld, and holds again when the pause ends',
    async run(session) {
      const page = await openPopup(session);
      // A browser that has started before and found nothing managed: at its very first start nobody can pause yet.
      await keep(page, { managed: {}, settings: {} });
      const { until: end } = await ask(page, 'pause', { site: 'mastodon', minutes: 15 });
      assert.ok(end !== null && end > Date.now(), 'the pause is taken');
      const tab = await session.open('mastodon.social/compose?engine=textarea&skin=mastodon');
      await tab.type(HOLD);
      await tab.seen({ name: /^Chaperone: paused on this site$/ });
      await tab.press('mouse');
      await tab.expectPublished(HOLD);
      await ask(page, 'pause', { site: 'mastodon', minutes: 0 });
      const again = await session.open('mastodon.social/compose?engine=textarea&skin=mastodon');
      await again.type(HOLD);
      await again.press('mouse');
      await again.held();
      await again.expectPublished();
    },
  },
  {
    name: 'the last held post is there with its card, and the journal shows it, without a word, until it is erased',
    async run(session) {
      const tab = await session.open('x.com/compose?engine=plain&skin=x');
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.choose('Edit post');
      const popup = await openPopup(session);
      await says(popup, /Your last held post/);
      const { page } = await session.openExtensionPage(JOURNAL);
      await says(page, /held,/);
      assert.match(await words(page), /In all: [1-9]\d* held, [1-9]\d* changed by you/);
      assert.doesNotMatch(await words(page), /Smith|412|surgery/);
      const files = await catchFiles(page);
      await press(page, 'Export as CSV');
      await press(page, 'Export as JSON');
      const handedOut = await until('both files', async () => {
        const all = Object.entries(await files());
        return all.length === 2 ? all : null;
      });
      for (const [name, text] of handedOut) {
        assert.match(name, /^chaperone-journal-\d{4}-\d\d-\d\d\.(csv|json)$/);
        assert.match(text, /edit/);
        assert.doesNotMatch(text, /Smith|412|surgery/);
      }
      await press(page, 'Erase the journal');
      await press(page, 'Erase everything');
      await says(page, /The journal is empty now\./);
      const again = await session.openExtensionPage(JOURNAL);
      await says(again.page, /Nothing has been held/);
    },
  },
];

export const popup: Suite = { name: 'popup', browsers: ['chromium', 'firefox'], scenarios };
