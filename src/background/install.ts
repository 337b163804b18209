import browser, { type Runtime } from 'webextension-polyfill';
import { injectIntoOpenTabs } from './inject.ts';
import { joinTraining, refreshDot } from './training.ts';

const WELCOME = 'src/pages/welcome/welcome.html';
/** Written by the page when it has been opened. */
const WELCOMED = 'welcome';

/**
 * After an install or update. The welcome opens once, for a person who installs it as for one whose IT does: both should
 * hear what is read and what is not before the first post is held.
 */
export async function installed(reason: Runtime.OnInstalledReason): Promise<void> {
  await Promise.allSettled([injectIntoOpenTabs(), joinTraining().then(refreshDot), welcome(reason)]);
}

async function welcome(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason !== 'install' || (await browser.storage.local.get(WELCOMED))[WELCOMED] !== undefined) return;
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}
