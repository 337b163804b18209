import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type BrowserKind, needBrowser } from '../../tools/browsers.ts';
import { type Copy, copyOf } from './copy.ts';
import { CannotRun } from './suite.ts';

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

/** Throws `CannotRun` where this computer lets nobody manage a browser. `allowed` as in `copyOf`. */
export async function manage(kind: BrowserKind, build: string, allowed: readonly string[]): Promise<Managed> {
  if (kind === 'chromium') insistOnPolicies();
  const copy = copyOf(build, allowed);
  return kind === 'chromium' ? manageChromium(copy) : manageFirefox(copy);
}

function insistOnPolicies(): void {
  try {
    mkdirSync(CHROMIUM_POLICIES, { recursive: true });
    accessSync(CHROMIUM_POLICIES, constants.W_OK);
  } catch {
    throw new CannotRun(`nobody but root may write to ${CHROMIUM_POLICIES}`);
  }
}

function manageChromium({ folder, rewrite, discard }: Copy): Managed {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
  rewrite((manifest) => {
    manifest.key = key.toString('base64');
  });
  // The id of an extension is the hash of its key, in the letters a to p.
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const file = join(CHROMIUM_POLICIES, `chaperone-test-${id}.json`);
  return {
    folder,
    executable: undefined,
    set: (values) => writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } })),
    discard() {
      rmSync(file, { force: true });
      discard();
    },
  };
}

/** Firefox looks beside its own program: one made of links, with a copy of the program, has a policy of its own. */
async function manageFirefox({ folder, rewrite, discard }: Copy): Promise<Managed> {
  const id = `${randomUUID()}@test.chaperone`;
  rewrite((manifest) => {
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
      discard();
    },
  };
}
