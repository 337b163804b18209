import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import type { Messages } from '../messages.ts';
import { installPack, keepRefusal } from './install-pack.ts';
import { fetchPolicy } from './policy-address.ts';
import { inForce, storedPacks } from './policy-store.ts';

const ALARM = 'policy';
const MINUTES_BETWEEN = 24 * 60;

/**
 * Where the organisation publishes its pack: what IT names, else where the installed one came from. null: nowhere, or
 * nobody knows yet what IT names.
 */
async function addressInUse(): Promise<string | null> {
  const { isTold, rows } = await inForce();
  if (!isTold) return null;
  const managed = rows.find(({ key }) => key === 'policyAddress')?.value;
  return typeof managed === 'string' ? managed : ((await storedPacks()).installed?.address ?? null);
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
  if (address !== null) await installFrom(address);
}

/** Fetches and installs the pack of a domain. Whatever is wrong leaves the one in force. */
export async function installFrom(address: string): Promise<Messages['install']['response']> {
  const { installed } = await storedPacks();
  const isHere = installed?.address === address;
  const fetched = await fetchPolicy(address, isHere ? installed.etag : null);
  if (fetched.state === 'unchanged') return { installed: (await inForce()).installed, problems: [] };
  if (fetched.state === 'failed') {
    return { installed: null, problems: [{ line: null, field: '', message: t(fetched.why, address) }] };
  }
  const { text, etag } = fetched;
  const answer = await installPack({ text, source: 'address', address, etag });
  if (answer.problems.length > 0) await keepRefusal(answer.problems);
  return answer;
}
