import browser from 'webextension-polyfill';

/** Whether our button stands in the toolbar; null where the browser does not say. */
export async function isPinned(): Promise<boolean | null> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar ?? null;
  } catch {
    return null;
  }
}

/** Closes this tab. Rejects where there are no tabs. */
export async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
