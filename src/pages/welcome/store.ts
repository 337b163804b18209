import browser from 'webextension-polyfill';

const KEY = 'welcome';

/** Remembers that the welcome has been seen, so that it never opens by itself again. Rejects when storage fails. */
export async function rememberWelcome(now: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: { at: now } });
}
