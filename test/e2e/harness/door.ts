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

/** A page of ours that puppeteer has not been told of by then is one that it is never told of. */
const TOLD_WITHIN_MS = 3000;

/** Where a page really is: for pages of an extension in Firefox, puppeteer goes on believing that they are blank. */
const placeOf = async (page: Page): Promise<string> => {
  try {
    return await page.evaluate(() => `${document.readyState} ${location.href}`);
  } catch (error) {
    // A page that is just being left has no place; it is asked again.
    return `no answer: ${String(error)}`;
  }
};

/** The new page at `end` when it has loaded. What was seen instead goes into `seen`. */
async function pageAt(browser: Browser, known: ReadonlySet<Page>, end: string, seen: string[]): Promise<Page | null> {
  seen.length = 0;
  for (const page of (await browser.pages()).filter((one) => !known.has(one))) {
    const place = await placeOf(page);
    if (place.startsWith('complete ') && place.endsWith(end)) return page;
    seen.push(place);
  }
  return null;
}

/** Says what was seen instead when the page does not come. */
const missing = (end: string, seen: readonly string[]) => `${end}; seen instead: ${seen.join(' | ') || 'no new page'}`;

/**
 * Asks a page of ours in Firefox to open another. A tab that changes its process while it opens is sometimes never told
 * of to puppeteer; then, and only then, it is opened anew. One that stands there and does not load is waited for.
 */
async function openByPage(browser: Browser, opener: Page, path: string): Promise<Page> {
  const known = new Set(await browser.pages());
  const seen: string[] = [];
  let asked = 0;
  return until(
    () => missing(path, seen),
    async () => {
      if (Date.now() - asked > TOLD_WITHIN_MS && !seen.some((place) => place.endsWith(path))) {
        asked = Date.now();
        await createTab(opener, path);
      }
      return pageAt(browser, known, path, seen);
    },
  );
}

const createTab = (opener: Page, path: string) =>
  opener.evaluate((below) => {
    const { runtime, tabs } = (globalThis as unknown as Extension).browser;
    return tabs.create({ url: runtime.getURL(below) });
  }, path);

/**
 * The welcome opens by itself after the install, in front of everything. Chromium needs no more of it. Firefox's remote
 * protocol refuses to go to pages of an extension, so there the welcome stays and opens them, as it does for people.
 */
export async function doorOf(browser: Browser, kind: BrowserKind): Promise<Door> {
  const seen: string[] = [];
  const welcome = await until(
    () => missing('/welcome.html', seen),
    () => pageAt(browser, new Set(), '/welcome.html', seen),
  );
  if (kind === 'chromium') {
    const origin = await welcome.evaluate(() => location.origin);
    await welcome.close();
    return async (path) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    };
  }
  return (path) => openByPage(browser, welcome, path);
}
