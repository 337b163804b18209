import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { Session } from './session.ts';
import { sleep, until } from './wait.ts';

/** Ends the extension's service worker, which has to run, as the browser does after thirty idle seconds. Chromium only. */
export async function killWorker(session: Session): Promise<void> {
  const cdp = await session.browser.target().createCDPSession();
  const own = `chrome-extension://${session.extensionId}/`;
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(own));
  };
  const [worker] = await running();
  assert.ok(worker, 'a worker runs that can be ended');
  await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await until('the worker to be gone', async () =>
    (await running()).every(({ targetId }) => targetId !== worker.targetId),
  );
  await cdp.detach();
}

/** What an update does: the extension starts anew while its old content scripts live on in the open pages. */
export async function updateExtension(session: Session): Promise<void> {
  await session.browser.installExtension(resolve(session.folder));
  await sleep(SETTLED_MS);
}

/** Takes the extension away under its open pages, as "Remove" or a crash of the extension does. */
export async function removeExtension(session: Session): Promise<void> {
  await session.browser.uninstallExtension(session.extensionId);
  await sleep(SETTLED_MS);
}

/** An installed extension needs a moment to put itself into the open pages. */
const SETTLED_MS = 1500;
