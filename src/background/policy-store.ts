import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { STORED } from '../policy/concerns.ts';
import { type InForce, policyFrom } from '../policy/layers/in-force.ts';
import { NO_PACKS, parseStored, type StoredPacks } from '../policy/layers/stored.ts';
import type { Policy } from '../policy/policy.ts';
import { readManaged } from './managed-store.ts';
import { turns } from './turns.ts';

let known: Promise<InForce> | null = null;
/** Grows with each change: an answer that was read before a change is not kept after it. */
let age = 0;

/** All that is in force. Read and checked once in a worker's life, and again after each change. */
export function inForce(): Promise<InForce> {
  known ??= read();
  return known;
}

/** To be called when anything that decides the policy has changed. */
export function forget(): void {
  known = null;
  age++;
}

/** The policy in force, in the language of the person. */
export async function policyInForce(): Promise<Policy> {
  const { pack, language } = await inForce();
  return { pack, language };
}

/** Where IT says that the policy is published; null where it names no address. */
export async function namedAddress(): Promise<string | null> {
  const { rows } = await inForce();
  const named = rows.find(({ key, origin }) => key === 'policyAddress' && origin === 'managed')?.value;
  return typeof named === 'string' ? named : null;
}

/** What storage keeps of packs; nothing when it is broken. */
export async function storedPacks(): Promise<StoredPacks> {
  return parseStored((await browser.storage.local.get(STORED.pack))[STORED.pack]) ?? NO_PACKS;
}

/** Whoever changes what storage keeps of packs does it in turn, from reading it to writing it. */
export const packsInTurn = turns();

export async function storePacks(packs: StoredPacks): Promise<void> {
  await browser.storage.local.set({ [STORED.pack]: packs });
  forget();
}

async function read(): Promise<InForce> {
  const begun = age;
  const [settings, pack, managed] = await Promise.all([stored(STORED.settings), stored(STORED.pack), managedNow()]);
  const found = await policyFrom({
    settings,
    pack,
    managed: managed === 'unreadable' ? null : managed,
    browserLanguage: browser.i18n.getUILanguage(),
    now: Date.now(),
    words: { storageBroken: t('packStorageBroken'), contactUnknown: (id) => t('managedContactUnknown', id) },
  });
  if (begun !== age) return inForce();
  // A managed store that could not be read is asked again; whatever is known of it then replaces the strict defaults.
  if (managed === 'unreadable') known = null;
  if (found.newManaged) void keepManaged(found);
  return found;
}

/** The last sound pack that IT gave stays in force while a newer one is not sound. */
async function keepManaged({ newManaged }: InForce): Promise<void> {
  try {
    await packsInTurn(async () => {
      await browser.storage.local.set({ [STORED.pack]: { ...(await storedPacks()), managed: newManaged } });
    });
  } catch {
    // It is in force all the same, and kept the next time.
  }
}

/** Storage that cannot be read counts as empty: the strict defaults hold. */
async function stored(key: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    return undefined;
  }
}

/** A store that fails says nothing about what IT manages: the strict defaults hold. */
async function managedNow(): Promise<unknown> {
  try {
    return await readManaged(readAgain);
  } catch {
    return 'unreadable';
  }
}

function readAgain(): void {
  forget();
  void inForce();
}
