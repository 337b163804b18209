import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import type { Messages } from '../messages.ts';
import { installPack, packUnchanged, renewPack } from './install-pack.ts';
import { type Fetched, fetchPolicy } from './policy-address.ts';
import { inForce, namedAddress, storedPacks } from './policy-store.ts';

const ALARM = 'policy';
const MINUTES_BETWEEN = 24 * 60;

/**
 * Where the organisation publishes its pack: what IT names, else where the installed one came from. null: nowhere, or
 * nobody knows yet what IT names.
 */
async function addressInUse(): Promise<string | null> {
  if (!(await inForce()).isTold) return null;
  return (await namedAddress()) ?? (await storedPacks()).installed?.address ?? null;
}

/** The alarm is there while an address is in use, and only then. */
export async function keepRefreshing(): Promise<void> {
  const address = await addressInUse();
  const alarm = await browser.alarms.get(ALARM);
  if (address === null) {
    if (alarm) await browser.alarms.clear(ALARM);
    return;
  }
  if (!alarm) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: MINUTES_BETWEEN });
}

export function isRefresh({ name }: { readonly name: string }): boolean {
  return name === ALARM;
}

/** Asks the address in use for a newer pack. A computer that is offline is no news; a pack that is refused is. */
export async function refreshPolicy(): Promise<void> {
  const address = await addressInUse();
  if (address === null) return;
  const fetched = await ask(address);
  if (fetched.state === 'unchanged') await packUnchanged();
  if (fetched.state !== 'read') return;
  const { text, etag } = fetched;
  await renewPack({ text, source: 'address', address, etag }, async () => (await addressInUse()) === address);
}

/** Fetches and installs the pack of a domain that a person named. Whatever is wrong leaves the one in force. */
export async function installFrom(address: string): Promise<Messages['install']['response']> {
  const fetched = await ask(address);
  if (fetched.state === 'failed') {
    return { installed: null, problems: [{ line: null, field: '', message: t(fetched.why, address) }] };
  }
  if (fetched.state === 'unchanged') {
    await packUnchanged();
    return { installed: (await inForce()).installed, problems: [] };
  }
  const { text, etag } = fetched;
  return installPack({ text, source: 'address', address, etag });
}

/** Only for another version than the one that came from there. */
async function ask(address: string): Promise<Fetched> {
  const { installed } = await storedPacks();
  return fetchPolicy(address, installed?.address === address ? installed.etag : null);
}
