import type { Session } from './session.ts';
import { sleep, until } from './wait.ts';

/** The extension's service worker, as the browser may end it at any time. Chromium only. */
const isWorker = (session: Session) => (target: { type(): string; url(): string }) =>
  target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${session.extensionId}/`);

/** Ends the service worker, if one is running, as the browser does after thirty idle seconds. */
export async function killWorker(session: Session): Promise<void> {
  const target = session.browser.targets().find(isWorker(session));
  if (target === undefined) return;
  const worker = await target.worker();
  await worker?.close();
  await until('the worker to end', async () => !session.browser.targets().some((other) => other === target));
}

/** What an update does: the extension starts anew while its old content scripts live on in the open pages. */
export async function reloadExtension(session: Session): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/src/pages/popup/popup.html`);
  const closed = new Promise((done) => page.once('close', done));
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
  );
  await Promise.race([closed, sleep(5000)]);
  // The reloaded extension needs a moment to install itself into the open pages.
  await sleep(1500);
}
