import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

/** Finds the browsers that can load an unpacked extension, or obtains them. */
export type BrowserKind = 'chromium' | 'firefox';

const VARIABLE = { chromium: 'CHAPERONE_CHROMIUM', firefox: 'CHAPERONE_FIREFOX' } as const;

/**
 * Names on the PATH, best first. Google Chrome itself is not among them: since version 137 the branded build
 * refuses unpacked extensions from the command line.
 */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

function windowsPlaces(...tail: readonly string[]): string[] {
  const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  return roots.filter((root) => root !== undefined).map((root) => join(root, ...tail));
}

const PLACES: Record<BrowserKind, () => readonly string[]> = {
  chromium: () => [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windowsPlaces('Chromium', 'Application', 'chrome.exe'),
    ...windowsPlaces('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ],
  firefox: () => [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsPlaces('Mozilla Firefox', 'firefox.exe'),
  ],
};

function onPath(command: string): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command + suffix));
}

/** Path of an installed browser, or null. A path named in the environment that does not exist is an error. */
export function findBrowser(kind: BrowserKind): string | null {
  const named = process.env[VARIABLE[kind]];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${VARIABLE[kind]} names ${named}, which does not exist.`);
  }
  return [...COMMANDS[kind].flatMap(onPath), ...PLACES[kind]()].find((path) => existsSync(path)) ?? null;
}

const SOURCE = {
  chromium: { browser: Browser.CHROME, tag: BrowserTag.STABLE, name: 'Chrome for Testing' },
  firefox: { browser: Browser.FIREFOX, tag: BrowserTag.ESR, name: 'Firefox ESR' },
} as const;

/** Downloads into a folder of the user's cache; later runs find it there without asking the network. */
async function obtainBrowser(kind: BrowserKind): Promise<string> {
  const { browser, tag, name } = SOURCE[kind];
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error(`there is no ${name} for this system`);
  const cacheDir = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'chaperone-browsers');
  const buildId = await resolveBuildId(browser, platform, tag);
  console.error(`Looking for ${name} ${buildId} in ${cacheDir} (downloaded when it is not there yet)`);
  return (await install({ browser, buildId, cacheDir })).executablePath;
}

/** Path of the browser to use. Throws with words that say what to do when there is none and none can be had. */
export async function needBrowser(kind: BrowserKind): Promise<string> {
  const found = findBrowser(kind);
  if (found !== null) return found;
  try {
    return await obtainBrowser(kind);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const wish = kind === 'chromium' ? 'Chromium, Chrome for Testing or Microsoft Edge' : 'Firefox 140 or newer';
    throw new Error(
      `No ${kind === 'chromium' ? 'Chromium' : 'Firefox'} was found, and none could be downloaded (${reason}).\n` +
        `Install ${wish}, or set ${VARIABLE[kind]} to the path of its program file.`,
    );
  }
}

/** Containers run as root, where the sandbox of Chromium cannot start. */
export function sandboxFlags(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
