import browser from 'webextension-polyfill';
import { isFields } from '../policy/check/walk.ts';
import { compareVersions } from '../policy/layers/succession.ts';
import type { PackChange } from '../policy/schema/pack.ts';
import type { PolicyState } from '../policy/state.ts';
import { inForce } from './policy-store.ts';

const ACKNOWLEDGED = 'acknowledged';

/** Everything that is in force, for our own pages. */
export async function readPolicyState(): Promise<PolicyState> {
  const { isTold: _, packaged: __, newManaged: ___, ...state } = await inForce();
  const today = new Date().toISOString().slice(0, 10);
  return { ...state, unread: await unreadChanges(), reviewOverdue: state.pack.review < today };
}

/**
 * What changed since the version that the person has read, newest first. The pack that ships brings no news when it is
 * first met; an organisation's pack brings its latest, for it replaces what she knew.
 */
export async function unreadChanges(): Promise<readonly PackChange[]> {
  const { pack, packaged } = await inForce();
  const read = await acknowledged();
  const upTo = Object.hasOwn(read, pack.id) ? read[pack.id] : undefined;
  if (upTo !== undefined) return pack.changes.filter(({ version }) => compareVersions(version, upTo) > 0);
  if (!packaged) return pack.changes.slice(0, 1);
  // A disk that fails is no reason to tell nothing at all: it is kept when it is asked the next time.
  await keep({ ...read, [pack.id]: pack.version }).catch(() => undefined);
  return [];
}

/** The person has read what changed up to this version of the pack in force. */
export async function acknowledge(version: string): Promise<{ done: true }> {
  const { pack } = await inForce();
  await keep({ ...(await acknowledged()), [pack.id]: version });
  return { done: true };
}

/** Id of each pack that was in force, to the version of it that the person has read. */
async function acknowledged(): Promise<Record<string, string>> {
  try {
    const stored: unknown = (await browser.storage.local.get(ACKNOWLEDGED))[ACKNOWLEDGED];
    if (!isFields(stored)) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, string] => /^\d+\.\d+\.\d+$/.test(String(entry[1]))),
    );
  } catch {
    return {};
  }
}

async function keep(read: Readonly<Record<string, string>>): Promise<void> {
  await browser.storage.local.set({ [ACKNOWLEDGED]: read });
}
