import browser from 'webextension-polyfill';
import type { PolicyPack } from '../policy/schema/pack.ts';
import type { PolicyState, SettingRow } from '../policy/state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { installedPack, policyInForce } from './policy-store.ts';
import { readSettings, writeSettings } from './settings-store.ts';

const ACKNOWLEDGED = 'acknowledged';
const SHOWN = ['mode', 'failMode', 'sensitivity', 'allowPause', 'language', 'country', 'profile'] as const;

/** Everything that is in force, for our own pages. */
export async function readPolicyState(): Promise<PolicyState> {
  const settings = await readSettings();
  const { pack, language } = await policyInForce(settings.language);
  return {
    pack,
    language,
    settings,
    rows: SHOWN.map((key) => rowOf(key, settings)),
    installed: await installedPack(),
    problems: [],
    unread: await unreadChanges(pack),
    reviewOverdue: pack.review < new Date().toISOString().slice(0, 10),
  };
}

function rowOf(key: (typeof SHOWN)[number], settings: Settings): SettingRow {
  const value = settings[key];
  const isDefault = JSON.stringify(value) === JSON.stringify(DEFAULT_SETTINGS[key]);
  return { key, value, origin: isDefault ? 'default' : 'user', locked: false, problem: null };
}

/** Changes since the version that the person has read. The first version that she meets brings no news. */
export async function unreadChanges(pack: PolicyPack): Promise<PolicyPack['changes']> {
  const read: unknown = (await browser.storage.local.get(ACKNOWLEDGED))[ACKNOWLEDGED];
  if (typeof read !== 'string') return [];
  return pack.changes.filter(({ version }) => version.localeCompare(read, 'en', { numeric: true }) > 0);
}

export async function acknowledge(version: string): Promise<{ done: true }> {
  await browser.storage.local.set({ [ACKNOWLEDGED]: version });
  return { done: true };
}

export async function changeSetting(key: string, value: unknown): Promise<{ taken: boolean; problem: string | null }> {
  const known = SHOWN.find((one) => one === key);
  if (!known) return { taken: false, problem: `There is no setting called "${key}".` };
  const settings = await readSettings();
  await writeSettings({ ...settings, [known]: value ?? DEFAULT_SETTINGS[known] });
  const now = (await readSettings())[known];
  const taken = value === null || JSON.stringify(now) === JSON.stringify(value);
  if (!taken) await writeSettings(settings);
  return { taken, problem: taken ? null : `This value does not fit "${key}".` };
}
