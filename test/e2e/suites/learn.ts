import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import type { TrainingRecord } from '../../../src/training/record.ts';
import { catchFiles, press, stored } from '../harness/own-page.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { sleep, until } from '../harness/wait.ts';

const LEARN = 'src/pages/learn/learn.html';
const [firstModule] = defaultPack().training.modules;
/** What a page keeps, it has kept by then. */
const KEPT_MS = 1000;
/** Occurs nowhere else: whatever keeps it got it from the try-out. */
const TYPED = 'Mrs. Zyxquill in room 412 has a new hip';

async function open(session: Session, hash = ''): Promise<Page> {
  const { page } = await session.openExtensionPage(LEARN);
  await page.waitForSelector('h1');
  if (hash !== '') {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForSelector('.answers, table, h1');
  }
  return page;
}

const answers = { clear: 1, remind: 2, hold: 3 };

/** Answers the exercise in front, rightly or not, and reads what comes back. */
async function answer(page: Page, right: boolean): Promise<string> {
  const shown = await page.$eval('.own blockquote', (one) => one.textContent);
  const exercise = firstModule?.exercises.find(({ text }) => text.en === shown);
  assert.ok(exercise, `an exercise of the module: ${shown}`);
  const wrong = exercise.verdict === 'hold' ? 'clear' : 'hold';
  await page.click(`.answers button:nth-of-type(${answers[right ? exercise.verdict : wrong]})`);
  await page.waitForSelector('.feedback');
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h2', 'the feedback has the focus');
  assert.equal(await page.$eval('.feedback p', (one) => one.textContent), exercise.feedback.en);
  assert.ok(await page.$('.feedback .policy-card[open]'), 'its card is open');
  const heading = await page.$eval('.feedback h2', (one) => one.textContent ?? '');
  await page.click('.feedback .primary');
  await page.waitForFunction(() => document.querySelector('.feedback') === null);
  return heading;
}

const scenarios: Scenario[] = [
  {
    name: 'a module from its first exercise to the record: a wrong answer comes again, and first tries are counted',
    async run(session) {
      assert.ok(firstModule);
      const page = await open(session, `#session/${firstModule.id}`);
      await page.waitForSelector('.answers');
      assert.match(await answer(page, false), /^We would say/);
      let turns = 1;
      while (await page.$('.answers')) {
        assert.match(await answer(page, true), /^Yes/);
        turns++;
      }
      const all = firstModule.exercises.length;
      assert.equal(turns, all + 1);
      assert.equal(await page.$eval('.score', (one) => one.textContent), `${all - 1} of ${all} right at the first try`);
      const record = await open(session, '#record');
      await record.waitForSelector('tbody tr');
      assert.match(await record.$eval('tbody tr', (one) => one.textContent ?? ''), new RegExp(`${all - 1} of ${all}`));
      const files = await catchFiles(record);
      await press(record, 'Save as a file (JSON)');
      const file = await until('the file', async () => (await files())['chaperone-training.json']);
      const { completions } = JSON.parse(file) as TrainingRecord;
      assert.deepEqual(
        completions.map(({ module, rightAtFirstTry, exercises }) => [module, rightAtFirstTry, exercises]),
        [[firstModule.id, all - 1, all]],
      );
    },
  },
  {
    name: 'a session that was left goes on where it was',
    async run(session) {
      const module = defaultPack().training.modules[1];
      const page = await open(session, `#session/${module?.id}`);
      await page.waitForSelector('.answers');
      await page.click('.answers button');
      await page.waitForSelector('.feedback');
      const again = await open(session);
      await again.waitForSelector('.panel .button.primary');
      assert.match(await again.$eval('.panel .button.primary', (one) => one.textContent ?? ''), /Go on where you were/);
      await again.click('.panel .button.primary');
      await again.waitForSelector('.answers');
    },
  },
  {
    name: 'the keyboard alone goes through an exercise',
    async run(session) {
      const page = await open(session, '#session/*');
      await page.waitForSelector('.answers');
      await page.focus('.answers button');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.feedback');
      for (let steps = 0; steps < 5; steps++) {
        if (await page.evaluate(() => document.activeElement?.matches('.feedback .primary'))) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.feedback') === null);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h1');
    },
  },
  {
    name: 'a text of one’s own meets the real classifier and is kept nowhere',
    async run(session) {
      const page = await open(session);
      await page.waitForSelector('textarea');
      await page.type('textarea', TYPED);
      const [check] = await page.$$('section:has(textarea) .primary');
      await check?.click();
      await page.waitForSelector('.verdict.hold mark');
      assert.doesNotMatch(await page.$eval('.safer', (one) => one.textContent ?? ''), /Zyxquill|412/);
      await sleep(KEPT_MS);
      assert.ok(!(await stored(page)).includes('Zyxquill'));
    },
  },
];

/** The training, with the pack that ships. */
export const learn: Suite = { name: 'learn', browsers: ['chromium', 'firefox'], scenarios };
