import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { COLOURS, setColours, violations } from '../harness/axe.ts';
import { ask, press as pressIn } from '../harness/own-page.ts';
import type { Session } from '../harness/session.ts';
import { STUDIO, STUDIO_STATES } from '../harness/studio.ts';
import type { Scenario, Suite } from '../harness/suite.ts';

/** A page of ours in a state worth looking at. */
interface State {
  readonly name: string;
  readonly path: string;
  reach?(page: Page): Promise<void>;
}

/** WCAG 1.4.10: at this width nothing may ask for sideways scrolling (400 % of 1280 CSS pixels). */
const NARROW = { width: 320, height: 700 };

const goTo = (hash: string) => async (page: Page) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector('.answers button, table, .log-form');
};

/** Through our own page: what the worker would have written of two held posts. */
const recordTwo = async (page: Page) => {
  for (const decision of ['shown', 'edit', 'shown', 'post'] as const) {
    const entry = { at: Date.now(), site: 'x', level: 'hold', categories: ['NAME'], decision, reason: null } as const;
    await ask(page, 'record', entry);
  }
  await page.reload();
  await page.waitForSelector('figure');
  await openAll(page);
};

const openAll = (page: Page) =>
  page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });

const STATES: readonly State[] = [
  {
    name: 'options with everything that can be set',
    path: 'src/pages/options/options.html',
    reach: async (page) => void (await page.waitForSelector('select')),
  },
  { name: 'journal with all of its tables', path: 'src/pages/journal/journal.html', reach: recordTwo },
  {
    name: 'welcome with a held post',
    path: 'src/pages/welcome/welcome.html',
    async reach(page) {
      await page.click('.composer .primary');
      await page.waitForSelector('.held');
    },
  },
  { name: 'training', path: 'src/pages/learn/learn.html' },
  {
    name: 'an exercise with its answer',
    path: 'src/pages/learn/learn.html',
    async reach(page) {
      await goTo('#session/*')(page);
      await page.click('.answers button');
      await page.waitForSelector('.feedback');
    },
  },
  {
    name: 'playbook with its clock and ready words',
    path: 'src/pages/playbook/playbook.html',
    async reach(page) {
      await page.click('.clock .primary');
      await openAll(page);
    },
  },
  { name: 'playbook of the team', path: 'src/pages/playbook/playbook.html', reach: goTo('#team-incident') },
  ...STUDIO_STATES.map(({ name, press }) => ({
    name: `studio: ${name}`,
    path: STUDIO,
    async reach(page: Page) {
      await page.waitForSelector('.menu');
      for (const button of press) await pressIn(page, button);
    },
  })),
];

async function open(session: Session, state: State): Promise<Page> {
  const { page } = await session.openExtensionPage(state.path);
  await page.waitForSelector('h1, h2');
  await state.reach?.(page);
  return page;
}

const scenarios: Scenario[] = STATES.map((state) => ({
  name: state.name,
  async run(session: Session) {
    const page = await open(session, state);
    for (const colours of COLOURS) {
      await setColours(page, colours);
      assert.deepEqual(await violations(page, 'page'), [], colours);
    }
    await page.setViewport(NARROW);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(beyond <= 0, `${beyond} px stick out at ${NARROW.width} px`);
  },
}));

/** The welcome, the training, the playbooks and the studio: axe in all colours, and no sideways scrolling in a narrow window. */
export const pageAccess: Suite = { name: 'page-access', browsers: ['chromium'], scenarios };
