import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Session, startSession } from '../e2e/harness/session.ts';
import { makeSites } from '../e2e/harness/sites.ts';
import type { Tab } from '../e2e/harness/tab.ts';
import { sleep } from '../e2e/harness/wait.ts';
import { buildExtension } from './extension.ts';

/** `npm run screenshots`: the pictures of the README, from the real build on the demo site. */
const FOLDER = 'docs/images';
const PLACE = 'mastodon.social/demo#draft/post';
/** Which of the samples beside the composer is inserted. */
const REMIND = 1;
const HOLD = 2;

async function insert(tab: Tab, sample: number): Promise<void> {
  await tab.page.waitForSelector('.composer-host [contenteditable]');
  await (await tab.page.$$('.insert'))[sample]?.click();
  await sleep(300);
  await tab.checked();
}

async function shoot(page: Page, name: string): Promise<void> {
  await sleep(400);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
  console.log(join(FOLDER, `${name}.png`));
}

/** The popup as the button in the toolbar opens it, over a page that is guarded. */
async function openPopup(session: Session, below: Tab): Promise<Page> {
  await below.page.bringToFront();
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.openPopup());
  const popup = await session.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  return popup.asPage();
}

interface Chrome {
  readonly action: { openPopup(): Promise<void> };
}

mkdirSync(FOLDER, { recursive: true });
const folder = await buildExtension('chromium');
const session = await startSession({ kind: 'chromium', folder, sites: await makeSites() });
try {
  for (const [scheme, suffix] of [
    ['light', ''],
    ['dark', '-dark'],
  ] as const) {
    const tab = await session.openBare(PLACE);
    await tab.page.setViewport({ width: 1080, height: 760, deviceScaleFactor: 2 });
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await insert(tab, REMIND);
    await shoot(tab.page, `remind${suffix}`);
    await insert(tab, HOLD);
    await tab.page.click('.composer-host button');
    await tab.held();
    await shoot(tab.page, `hold${suffix}`);
    await session.clear();
  }
  const popup = await openPopup(session, await session.open('x.com/compose?engine=draft&skin=x'));
  await shoot(popup, 'popup');
} finally {
  await session.close();
}
