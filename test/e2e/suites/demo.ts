import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { SAMPLES } from '../../demo/page/samples.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { sleep, until } from '../harness/wait.ts';

/** The demo site keeps its promises: each sample gets the verdict that its card names. */
const samples: Scenario[] = SAMPLES.map((sample) => ({
  name: `${sample.place}, ${sample.level}: ${sample.text.slice(0, 40)}…`,
  async run(session: Session) {
    const tab = await session.openBare(`mastodon.social/demo#textarea/${sample.place}`);
    const { page } = tab;
    await page.waitForSelector('.composer-host textarea');
    const shown = await page.$$eval('.sample blockquote', (all) => all.map((one) => one.textContent));
    await (await page.$$('.insert'))[shown.indexOf(sample.text)]?.click();
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

/** Long enough for a build and a browser on a slow machine. */
const START_MS = 50_000;

/** `npm start` as a newcomer runs it, only without a window; Ctrl+C ends it and leaves nothing running. */
const start: Scenario = {
  name: 'npm start builds, opens the demo site and ends with Ctrl+C',
  async run() {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/demo/start.ts'], {
      env: { ...process.env, CHAPERONE_HEADLESS: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const ended = new Promise<number | null>((done) => child.on('exit', (status) => done(status)));
    try {
      const said = async () => /^Demo site: (\S+)$/m.exec(output)?.[1];
      const address = await until('the address of the demo site', said, START_MS);
      assert.match(await (await fetch(address)).text(), /Lantern/);
    } finally {
      child.kill('SIGINT');
    }
    assert.equal(await ended, 0);
  },
};

export const demo: Suite = { name: 'demo', browsers: ['chromium'], scenarios: [...samples, start] };
