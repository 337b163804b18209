import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { ask, giveFile, says, words } from '../harness/own-page.ts';
import { packOf } from '../harness/packs.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { until } from '../harness/wait.ts';

async function open(session: Session): Promise<Page> {
  const { page } = await session.openExtensionPage('src/pages/options/options.html');
  await page.waitForSelector('.facts');
  return page;
}

const chooseFile = (page: Page, text: string) => giveFile(page, 'From a file', 'policy.json', text);

const inForce = async (page: Page) => (await ask(page, 'policy', {})).pack;

const scenarios: Scenario[] = [
  {
    name: 'a pack from a file is installed, a broken one is refused by its line and changes nothing, and it can be removed',
    async run(session) {
      const page = await open(session);
      await chooseFile(page, packOf('1.0.0', 'St. Mary'));
      await says(page, /Installed: st-mary, version 1\.0\.0/);
      assert.equal((await inForce(page)).organisation, 'St. Mary');
      await chooseFile(page, '{\n  "format": 1,\n  "base": oops\n}');
      await says(page, /Line 3, column \d+/);
      await chooseFile(page, packOf('0.9.0', 'St. Mary'));
      await says(page, /older than the one in force/);
      const again = await open(session);
      assert.match(await words(again, '.facts'), /St\. Mary.*1\.0\.0/);
      await ask(again, 'uninstall', {});
      assert.equal((await inForce(again)).id, 'us-hospital');
    },
  },
  {
    name: 'a pack whose day of review has passed says so',
    async run(session) {
      const page = await open(session);
      assert.doesNotMatch(await words(page), /This day has passed/);
      const old = { ...JSON.parse(packOf('1.0.0', 'St. Mary')), effective: '2020-01-01', review: '2020-12-31' };
      await chooseFile(page, JSON.stringify(old));
      await says(page, /Installed: st-mary/);
      await until('the reminder to read it again', async () => /This day has passed/.test(await words(page, '.facts')));
      await ask(page, 'uninstall', {});
    },
  },
];

/** The options page with the real worker: what a person installs herself. */
export const options: Suite = { name: 'options', browsers: ['chromium', 'firefox'], scenarios };
