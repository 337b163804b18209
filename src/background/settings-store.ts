import browser from 'webextension-polyfill';
import type { SiteState } from '../messages.ts';
import { STORED } from '../policy/concerns.ts';
import { contactsNow } from '../policy/contacts.ts';
import { coversHost } from '../policy/settings/hosts.ts';
import { type OwnSettings, parseOwn } from '../policy/settings/own.ts';
import { readyReplies, readyWords } from '../policy/templates.ts';
import type { Settings } from '../settings.ts';
import { forget, inForce, policyInForce } from './policy-store.ts';
import { turns } from './turns.ts';

const MS_PER_MINUTE = 60_000;

/** The settings in force. */
export async function readSettings(): Promise<Settings> {
  return (await inForce()).settings;
}

/** What the person chose herself. Corrupt storage gives nothing for what is broken, and keeps the rest. */
export async function readOwn(): Promise<OwnSettings> {
  try {
    return parseOwn((await browser.storage.local.get(STORED.settings))[STORED.settings]);
  } catch {
    return parseOwn(undefined);
  }
}

/** Whoever changes what the person chose does it in turn, from reading it to writing it. */
export const ownInTurn = turns();

export async function writeOwn(own: OwnSettings): Promise<void> {
  await browser.storage.local.set({ [STORED.settings]: own });
  forget();
}

/** What one page is told. Where the person works and lives, and what her organisation watches for, is not its business. */
export async function siteState(site: string, host: string | null = null): Promise<SiteState> {
  const [settings, policy] = await Promise.all([readSettings(), policyInForce()]);
  return {
    settings: { ...settings, profile: { role: '', employer: '', town: '' }, customTerms: [], sitesRemove: [] },
    paused: isPaused(settings, site),
    silent: host !== null && settings.sitesRemove.some((pattern) => coversHost(pattern, host)),
    contacts: contactsNow(policy),
    organisation: policy.pack.organisation,
    replies: readyReplies(policy),
    ask: readyWords(policy, ['ask'])[0] ?? null,
  };
}

/** Pauses a site; 0 minutes ends its pause. Refused, with null, where the organisation does not allow pauses. */
export function pause(site: string, minutes: number): Promise<{ until: number | null }> {
  return ownInTurn(async () => {
    const [settings, own] = await Promise.all([readSettings(), readOwn()]);
    const { [site]: _ended, ...others } = own.pausedUntil;
    const until = minutes > 0 && settings.allowPause ? Date.now() + minutes * MS_PER_MINUTE : null;
    await writeOwn({ ...own, pausedUntil: until === null ? others : { ...others, [site]: until } });
    return { until };
  });
}

export function isPaused(settings: Settings, site: string, now: number = Date.now()): boolean {
  return settings.allowPause && (settings.pausedUntil[site] ?? 0) > now;
}
