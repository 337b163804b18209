import assert from 'node:assert/strict';
import { SAMPLES } from '../../demo/page/samples.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { sleep } from '../harness/wait.ts';

/** The demo site keeps its promises: each sample gets the verdict that its card names. */
const scenarios: Scenario[] = SAMPLES.map((sample) => ({
  name: `${sample.place}, ${sample.level}: ${sample.text.slice(0, 40)}…`,
  async run(session: Session) {
    const tab = await session.openBare(`mastodon.social/demo#textarea/${sample.place}`);
    const { page } = tab;
    await page.waitForSelector('.composer-host textarea');
    const samples = await page.$$eval('.sample blockquote', (all) => all.map((one) => one.textContent));
    await (await page.$$('.insert'))[samples.indexOf(sample.text)]?.click();
    await page.waitForFunction(() =>
      document.querySelector('.composer-host textarea')?.matches(':not(:placeholder-shown)'),
    );
    await sleep(200);
    await tab.checked();
    const badge = await tab.seen({ name: /^Chaperone:/ });
    await page.click('.composer-host button');
    const published = () => page.$$eval('.published li', (all) => all.map((one) => one.textContent));
    if (sample.level === 'hold') {
      await tab.held();
      assert.deepEqual(await published(), []);
      return;
    }
    await sleep(500);
    assert.equal(await tab.see({ role: 'alertdialog', name: /^Chaperone/ }), null, 'not held');
    assert.deepEqual(await published(), [sample.text]);
    assert.match(badge.name, sample.level === 'clear' ? /nothing|clear|fine/i : /think|remind|second/i);
  },
}));

export const demo: Suite = { name: 'demo', browsers: ['chromium'], scenarios };
