import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type BrowserKind, needBrowser } from '../../tools/browsers.ts';

/** Where Debian's Chromium, and Chromium builds in general, look for what IT manages. */
const CHROMIUM_POLICIES = '/etc/chromium/policies/managed';

/** An extension that IT manages, and the browser to start it in. */
export interface Managed {
  /** A copy of the build under an identity of its own: what is managed for it touches no other browser here. */
  readonly folder: string;
  /** The browser's program; undefined for the usual one. */
  readonly executable: string | undefined;
  /** What IT sets. Chromium takes a change at once, Firefox when it starts. */
  set(values: object): void;
  discard(): void;
}

interface Manifest {
  host_permissions: string[];
  key?: string;
  browser_specific_settings?: { gecko: { id: string } };
}

/**
 * null where this computer lets nobody manage a browser: tests run as root in CI, not everywhere. `allowed` are hosts for
 * which the person has said yes already: no test can press a button of the browser itself.
 */
export async function manage(kind: BrowserKind, build: string, allowed: readonly string[]): Promise<Managed | null> {
  const folder = mkdtempSync(join(tmpdir(), `chaperone-managed-${kind}-`));
  cpSync(build, folder, { recursive: true });
  rewriteManifest(folder, (manifest) => manifest.host_permissions.push(...allowed.map((host) => `https://${host}/*`)));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  return kind === 'chromium' ? manageChromium(folder, clear) : manageFirefox(folder, clear);
}

function rewriteManifest(folder: string, change: (manifest: Manifest) => void): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
}

function manageChromium(folder: string, clear: () => void): Managed | null {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
  rewriteManifest(folder, (manifest) => {
    manifest.key = key.toString('base64');
  });
  // The id of an extension is the hash of its key, in the letters a to p.
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const file = join(CHROMIUM_POLICIES, `chaperone-test-${id}.json`);
  try {
    mkdirSync(CHROMIUM_POLICIES, { recursive: true });
    accessSync(CHROMIUM_POLICIES, constants.W_OK);
  } catch {
    clear();
    return null;
  }
  return {
    folder,
    executable: undefined,
    set: (values) => writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } })),
    discard() {
      rmSync(file, { force: true });
      clear();
    },
  };
}

/** Firefox looks beside its own program: one made of links, with a copy of the program, has a policy of its own. */
async function manageFirefox(folder: string, clear: () => void): Promise<Managed> {
  const id = `${randomUUID()}@test.chaperone`;
  rewriteManifest(folder, (manifest) => {
    if (manifest.browser_specific_settings) manifest.browser_specific_settings.gecko.id = id;
  });
  const program = realpathSync(await needBrowser('firefox'));
  const home = mkdtempSync(join(tmpdir(), 'chaperone-firefox-'));
  for (const name of readdirSync(dirname(program))) {
    if (name === 'distribution') continue;
    if (name === basename(program)) copyFileSync(program, join(home, name));
    else symlinkSync(join(dirname(program), name), join(home, name));
  }
  mkdirSync(join(home, 'distribution'));
  return {
    folder,
    executable: join(home, basename(program)),
    set: (values) =>
      writeFileSync(
        join(home, 'distribution', 'policies.json'),
        JSON.stringify({ policies: { '3rdparty': { Extensions: { [id]: values } } } }),
      ),
    discard() {
      rmSync(home, { recursive: true, force: true });
      clear();
    },
  };
}
