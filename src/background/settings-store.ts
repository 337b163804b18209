import browser from 'webextension-polyfill';
import type { SiteState } from '../messages.ts';
import { contactsNow } from '../policy/contacts.ts';
import { parseSettings } from '../policy/parse-settings.ts';
import { readyReplies, readyWords } from '../policy/templates.ts';
import type { Settings } from '../settings.ts';
import { policyInForce } from './policy-store.ts';

const KEY = 'settings';
const MS_PER_MINUTE = 60_000;

/** The settings in force. Corrupt storage gives the strict defaults for what is broken, and keeps the rest. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

export async function siteState(site: string): Promise<SiteState> {
  const settings = await readSettings();
  const policy = await policyInForce(settings.language);
  return {
    settings,
    paused: isPaused(settings, site),
    contacts: contactsNow(policy),
    organisation: policy.pack.organisation,
    replies: readyReplies(policy),
    ask: readyWords(policy, ['ask'])[0] ?? null,
  };
}

/** Pauses a site; 0 minutes ends its pause. Refused, with null, where the organisation does not allow pauses. */
export async function pause(site: string, minutes: number): Promise<{ until: number | null }> {
  const settings = await readSettings();
  const { [site]: _ended, ...others } = settings.pausedUntil;
  const until = minutes > 0 && settings.allowPause ? Date.now() + minutes * MS_PER_MINUTE : null;
  await writeSettings({ ...settings, pausedUntil: until === null ? others : { ...others, [site]: until } });
  return { until };
}

export function isPaused(settings: Settings, site: string, now: number = Date.now()): boolean {
  return settings.allowPause && (settings.pausedUntil[site] ?? 0) > now;
}
