import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { press, words } from '../harness/own-page.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { until } from '../harness/wait.ts';

const WELCOME = 'src/pages/welcome/welcome.html';
/** A worker that the browser ends again and again needs a few tries on a busy machine. */
const CHECKED_MS = 30_000;

async function open(session: Session): Promise<Page> {
  const { page } = await session.openExtensionPage(WELCOME);
  await page.waitForSelector('.composer textarea');
  return page;
}

const box = (page: Page) => page.$eval('.composer textarea', (one) => (one as HTMLTextAreaElement).value);

const scenarios: Scenario[] = [
  {
    name: 'the prepared post is held, marked and redacted, and then goes through',
    async run(session) {
      const page = await open(session);
      await page.click('.composer .primary');
      await page.waitForSelector('.held mark');
      assert.match(await words(page, '.held h3'), /^Chaperone/);
      const marked = await page.$$eval('.held mark', (all) => all.map((one) => one.textContent).join(' '));
      assert.match(marked, /Alvarez/);
      assert.match(marked, /412/);
      await press(page, 'Redact for me');
      await page.waitForFunction(() => document.querySelector('.held') === null);
      assert.doesNotMatch(await box(page), /Alvarez|412/);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'textarea');
      await page.click('.composer .primary');
      await until(
        'the post to go out',
        async () => /would go out at once/.test(await words(page, '.outcome')),
        CHECKED_MS,
      );
    },
  },
  {
    name: 'the author can post it anyway, or go back to her words',
    async run(session) {
      const page = await open(session);
      const before = await box(page);
      await page.click('.composer .primary');
      await page.waitForSelector('.held');
      await press(page, 'Edit post');
      assert.equal(await box(page), before);
      await page.click('.composer .primary');
      await page.waitForSelector('.held');
      await press(page, 'Post anyway');
      assert.match(await words(page, '.outcome'), /decision is yours/);
    },
  },
  {
    name: 'what the person tells of herself is kept, and there the next time',
    async run(session) {
      const page = await open(session);
      await page.waitForSelector('.profile input');
      await page.type('.profile input', 'Night nurse');
      await page.click('.profile button');
      await until('it to be saved', async () => (await words(page, '.profile [role=status]')) !== '');
      assert.match(await words(page, '.profile [role=status]'), /Saved/);
      const again = await open(session);
      await again.waitForSelector('.profile input');
      assert.equal(await again.$eval('.profile input', (one) => (one as HTMLInputElement).value), 'Night nurse');
    },
  },
  {
    name: 'it can be left at once, and leads to the training',
    async run(session) {
      const page = await open(session);
      assert.match(await page.$eval('.button.primary', (one) => (one as HTMLAnchorElement).href), /learn\.html$/);
      await page.click('.top button');
      const gone = () =>
        page
          .evaluate(() => true)
          .then(
            () => false,
            () => true,
          );
      await until('the page to close', gone);
    },
  },
];

/** The page that opens once after the install. That it opens is what every session of these tests begins with. */
export const welcome: Suite = { name: 'welcome', browsers: ['chromium', 'firefox'], scenarios };
