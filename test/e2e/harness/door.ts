import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../tools/browsers.ts';
import { until } from './wait.ts';

/** Opens a page of the extension, by its path in the package. */
export type Door = (path: string) => Promise<Page>;

interface Extension {
  readonly browser: {
    readonly runtime: { getURL(path: string): string };
    readonly tabs: { create(tab: { url: string }): Promise<unknown> };
  };
}

/** Where a page really is: for pages of an extension in Firefox, puppeteer goes on believing that they are blank. */
const placeOf = (page: Page) => page.evaluate(() => (document.readyState === 'complete' ? location.href : ''));

async function pageAt(browser: Browser, what: string, known: ReadonlySet<Page>, end: string): Promise<Page> {
  return until(what, async () => {
    for (const page of (await browser.pages()).filter((one) => !known.has(one))) {
      // A page that is just being left has no place; it is asked again.
      if ((await placeOf(page).catch(() => '')).endsWith(end)) return page;
    }
    return null;
  });
}

/**
 * The welcome opens by itself after the install, in front of everything. Chromium needs no more of it. Firefox's remote
 * protocol refuses to go to pages of an extension, so there the welcome stays and opens them, as it does for people.
 */
export async function doorOf(browser: Browser, kind: BrowserKind): Promise<Door> {
  const welcome = await pageAt(browser, 'the welcome after the install', new Set(), '/welcome.html');
  if (kind === 'chromium') {
    const origin = await welcome.evaluate(() => location.origin);
    await welcome.close();
    return async (path) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    };
  }
  return async (path) => {
    const known = new Set(await browser.pages());
    await welcome.evaluate((below) => {
      const { runtime, tabs } = (globalThis as unknown as Extension).browser;
      return tabs.create({ url: runtime.getURL(below) });
    }, path);
    return pageAt(browser, path, known, path);
  };
}
