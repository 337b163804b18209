import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserKind, needBrowser, sandboxFlags } from '../../tools/browsers.ts';
import { type Door, doorOf } from './door.ts';

/** Requests that Chromium makes for itself and that no flag stops. None of them can come from an extension. */
const BROWSERS_OWN = /^(http:\/\/)?(accounts\.google|clients2\.google|update\.googleapis|redirector\.gvt1)\.com[:/]/;

export const isBrowsersOwn = (address: string) => BROWSERS_OWN.test(address);

const CHROMIUM_QUIET = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--allow-browser-signin=false',
  '--no-pings',
  '--disable-features=NetworkTimeServiceQuerying,DialMediaRouteProvider,AutofillServerCommunication',
];

function launchChromium(executablePath: string, proxyPort: number, userDataDir: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    userDataDir,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1000, height: 800 },
    args: [
      ...sandboxFlags(),
      ...CHROMIUM_QUIET,
      '--ignore-certificate-errors',
      `--proxy-server=127.0.0.1:${proxyPort}`,
      // Chromium never sends the machine's own addresses to a proxy unless told so; nothing may go around ours.
      '--proxy-bypass-list=<-loopback>',
    ],
  });
}

function launchFirefox(executablePath: string, proxyPort: number, userDataDir: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1000, height: 800 },
    // Lets the preference below silence the settings service, which a release build otherwise ignores.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      // The event page dies after a second without work, so that every test meets one that has to wake up.
      'extensions.background.idle.timeout': 1000,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
}

export interface Launched {
  readonly browser: Browser;
  /** Folder of the profile; stays readable after `browser.close()`, until `discard`. */
  readonly profile: string;
  readonly extensionId: string;
  readonly door: Door;
  discard(): void;
}

const WELCOME = 'src/pages/welcome/welcome.html';

/** The bench compares with an extension that does nothing, and has no pages either. */
const noDoor: Door = async (path) => {
  throw new Error(`the extension under test has no pages, not even ${path}`);
};

/**
 * A fresh browser with an empty profile and the built extension of `folder` in it, all traffic through the proxy;
 * `executable` names another program than the usual one.
 */
export async function launch(
  kind: BrowserKind,
  folder: string,
  proxyPort: number,
  executable?: string,
): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), `chaperone-${kind}-`));
  const executablePath = executable ?? (await needBrowser(kind));
  const browser = await (kind === 'chromium' ? launchChromium : launchFirefox)(executablePath, proxyPort, profile);
  const extensionId = await browser.installExtension(resolve(folder));
  const door = existsSync(join(folder, WELCOME)) ? await doorOf(browser, kind) : noDoor;
  const discard = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return { browser, profile, extensionId, door, discard };
}
