import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../tools/browsers.ts';
import { isBrowsersOwn, launch } from './browser.ts';
import { type Network, type Sites, startNetwork } from './network.ts';
import { reachChromium } from './reach-chromium.ts';
import { reachFirefox } from './reach-firefox.ts';
import { HOSTS } from './sites.ts';
import { makeTab, type Tab } from './tab.ts';

/** One browser with the extension, and the only internet it can see. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly network: Network;
  readonly profile: string;
  readonly extensionId: string;
  /** Folder of the built extension. */
  readonly folder: string;
  readonly sites: Sites;
  /** Opens a page of ours at a real host (`x.com/compose?engine=draft`) and waits until its editor stands. */
  open(address: string): Promise<Tab>;
  /** The same for a page that has no script of ours. */
  openBare(address: string): Promise<Tab>;
  /** A page of the extension itself, by its path in the package. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Closes the pages of a scenario, however it ended. */
  clear(): Promise<void>;
  /** Requests to anywhere that is not one of our pretended hosts and that the browser does not make for itself. */
  leaks(): readonly string[];
  /** Ends the browser but leaves the profile on disk. */
  quit(): Promise<void>;
  /** Ends everything and removes the profile. */
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly kind: BrowserKind;
  /** Folder of the built extension. */
  readonly folder: string;
  readonly sites: Sites;
  readonly patienceMs?: number;
  /** The browser's program, where it is not the usual one. */
  readonly executable?: string | undefined;
}

export async function startSession({ kind, folder, sites, patienceMs, executable }: SessionOptions): Promise<Session> {
  const network = await startNetwork(HOSTS, sites);
  const { browser, profile, extensionId, door, discard } = await launch(kind, folder, network.port, executable);
  const reach = kind === 'chromium' ? reachChromium : reachFirefox;
  const open = new Set<Page>();
  let running = true;
  const tabOf = (page: Page) => {
    open.add(page);
    return makeTab(page, reach, patienceMs);
  };
  const openBare = async (address: string) => {
    const tab = tabOf(await browser.newPage());
    await tab.page.goto(`https://${address}`);
    return tab;
  };
  const quit = async () => {
    if (running) await browser.close();
    running = false;
  };
  return {
    kind,
    browser,
    network,
    profile,
    extensionId,
    folder,
    sites,
    openBare,
    openExtensionPage: async (path) => tabOf(await door(path)),
    async open(address) {
      const tab = await openBare(address);
      await tab.page.waitForFunction(() => window.site !== undefined, { timeout: 10_000 });
      return tab;
    },
    async clear() {
      // A page that is gone already needs no closing.
      await Promise.allSettled([...open].map((page) => page.close()));
      open.clear();
    },
    leaks: () => network.outside.filter((address) => !isBrowsersOwn(address)),
    quit,
    async close() {
      await quit();
      await network.close();
      discard();
    },
  };
}

/** A browser beside the suite's, for what needs one of its own. Nothing may leave it either. */
export async function inOwnBrowser(options: SessionOptions, work: (own: Session) => Promise<void>): Promise<void> {
  const own = await startSession(options);
  try {
    await work(own);
    assert.deepEqual(own.leaks(), [], 'no request left the browser');
  } finally {
    await own.close();
  }
}
