import browser from 'webextension-polyfill';

/**
 * Puts the new content script into tabs that were open before an install or update: their old script can no longer reach
 * the worker. Tabs that refuse (crashed, discarded, gone meanwhile) get it when they are loaded again.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const { matches, js } of browser.runtime.getManifest().content_scripts ?? []) {
    if (js) await injectInto(matches ?? [], js);
  }
}

/** Puts scripts of ours into the open tabs that match. */
export async function injectInto(matches: string[], js: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? Promise.resolve()
        : browser.scripting.executeScript({
            target: { tabId: id, allFrames: true },
            files: js,
            injectImmediately: true,
          }),
    ),
  );
}
