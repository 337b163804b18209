import browser from 'webextension-polyfill';
import { matchPattern } from '../../policy/settings/hosts.ts';
import type { SettingRow } from '../../policy/state.ts';

/** What the organisation wants Chaperone to reach, and the browser has not allowed yet. */
export interface Waiting {
  /** Hosts to guard. */
  readonly sites: readonly string[];
  /** The host that publishes the policy; null when it may be asked, or there is none. */
  readonly address: string | null;
}

export const NOTHING_WAITS: Waiting = { sites: [], address: null };

export async function waitingFor(rows: readonly SettingRow[]): Promise<Waiting> {
  const named = (name: SettingRow['key']) => rows.find(({ key }) => key === name)?.value;
  const [sites, address] = [named('sitesAdd'), named('policyAddress')];
  const [without, [unasked]] = await Promise.all([
    withoutLeave(Array.isArray(sites) ? sites.map(String) : []),
    withoutLeave(typeof address === 'string' ? [address] : []),
  ]);
  return { sites: without, address: unasked ?? null };
}

/** Called within a press: browsers ask the person only then. Resolves false when she says no. Never rejects. */
export async function askLeave(hosts: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: hosts.map(matchPattern) });
  } catch {
    // What is no host at all cannot be asked for: whoever uses it says so.
    return false;
  }
}

async function withoutLeave(hosts: readonly string[]): Promise<string[]> {
  const leave = await Promise.all(hosts.map(hasLeave));
  return hosts.filter((_, index) => !leave[index]);
}

async function hasLeave(host: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [matchPattern(host)] });
  } catch {
    return false;
  }
}
