import browser from 'webextension-polyfill';
import { defaultPack } from '../policy/default-pack.ts';
import { PackError, parsePack } from '../policy/parse-pack.ts';
import type { Policy } from '../policy/policy.ts';
import type { PolicyPack } from '../policy/schema/pack.ts';
import type { InstalledPack, Problem } from '../policy/state.ts';

const KEY = 'pack';

interface Stored {
  readonly installed: InstalledPack;
  readonly pack: unknown;
}

/** The policy in force, in the language of the person. */
export async function policyInForce(language: string | null = null): Promise<Policy> {
  const stored = await readStored();
  return { pack: stored?.pack ?? defaultPack(), language: language ?? browser.i18n.getUILanguage() };
}

export async function installedPack(): Promise<InstalledPack | null> {
  return (await readStored())?.installed ?? null;
}

/** Takes a pack that is sound as a whole; otherwise the one in force stays. */
export async function installPack(
  text: string,
  source: 'file' | 'address',
  address: string | null,
): Promise<{ installed: InstalledPack | null; problems: readonly Problem[] }> {
  try {
    const pack = parsePack(JSON.parse(text));
    const installed = { id: pack.id, version: pack.version, source, address, key: null, at: Date.now() };
    await browser.storage.local.set({ [KEY]: { installed, pack } satisfies Stored });
    return { installed, problems: [] };
  } catch (error) {
    if (!(error instanceof PackError || error instanceof SyntaxError)) throw error;
    return { installed: null, problems: error.message.split('\n').map(problemOf) };
  }
}

export async function uninstallPack(): Promise<{ done: true }> {
  await browser.storage.local.remove(KEY);
  return { done: true };
}

function problemOf(line: string): Problem {
  const [, field = '', message = line] = /^([\w.*-]+): (.*)$/.exec(line) ?? [];
  return { line: null, field, message };
}

async function readStored(): Promise<{ installed: InstalledPack; pack: PolicyPack } | null> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return null;
  try {
    const { installed, pack } = stored as Stored;
    return { installed, pack: parsePack(pack) };
  } catch {
    return null;
  }
}
