import { type ManagedReading, readManaged } from '../managed/read-managed.ts';
import type { PolicyPack } from '../schema/pack.ts';
import { lockedKeys, settingsInForce } from '../settings/in-force.ts';
import { parseOwn } from '../settings/own.ts';
import type { InstalledPack, PolicyState, Problem } from '../state.ts';
import { choosePack } from './choose-pack.ts';
import { homelessContacts, withManaged } from './managed-pack.ts';
import { type KeptPack, NO_PACKS, parseStored } from './stored.ts';

/** What the stores hold, unchecked. */
export interface Sources {
  /** `settings` and `pack` of our own storage. */
  readonly settings: unknown;
  readonly pack: unknown;
  /** The managed store; null while the browser has not said what is in it. */
  readonly managed: unknown;
  readonly browserLanguage: string;
  readonly now: number;
  /** Sentences for the person, in her language. */
  readonly words: { readonly storageBroken: string; readonly contactUnknown: (id: string) => string };
}

export type InForce = Omit<PolicyState, 'unread' | 'reviewOverdue'> & {
  /** What IT manages is known. Until it is, the strict defaults hold and no address is asked for anything. */
  readonly isTold: boolean;
  /** The pack is one that ships. */
  readonly packaged: boolean;
  /** A sound managed pack that storage does not know yet. */
  readonly newManaged: KeptPack | null;
};

/** All layers put together: defaults < country < organisation's pack < managed < own. Never throws. */
export async function policyFrom(sources: Sources): Promise<InForce> {
  const managed = sources.managed === null ? null : readManaged(sources.managed);
  const own = parseOwn(sources.settings, sources.now);
  const stored = parseStored(sources.pack);
  const values = managed?.values ?? {};
  const choose = (country: string | undefined) => choosePack(values, stored ?? NO_PACKS, country, sources.now);
  const wished = lockedKeys(values).has('country') ? undefined : (own.country ?? undefined);
  const first = await choose(wished ?? values.country);
  const isLocked = wished !== undefined && lockedKeys(first.pack.settings ?? {}).has('country');
  const chosen = isLocked ? await choose(values.country) : first;
  const homeless = homelessContacts(chosen.pack, values);
  const pack = withManaged(chosen.pack, values);
  const told = managed && withHomeless(managed, homeless, sources.words.contactUnknown);
  const inForce = settingsInForce({ pack: pack.settings ?? {}, managed: told, own });
  return {
    pack,
    language: inForce.settings.language ?? sources.browserLanguage,
    settings: inForce.settings,
    rows: inForce.rows.map((row) => (row.key === 'country' && row.value === null ? countryOf(pack, row) : row)),
    installed: chosen.kept && installedFrom(chosen.kept),
    problems: [...(stored ? stored.refused : [whole(sources.words.storageBroken)]), ...chosen.problems],
    isTold: managed !== null,
    packaged: chosen.kept === null,
    newManaged: chosen.newManaged,
  };
}

function countryOf<T extends object>({ country }: PolicyPack, row: T): T {
  return { ...row, value: country };
}

function withHomeless(managed: ManagedReading, ids: readonly string[], say: (id: string) => string): ManagedReading {
  if (ids.length === 0) return managed;
  const before = managed.refused.contacts;
  const contacts = [...(before === undefined ? [] : [before]), ...ids.map(say)].join('; ');
  return { ...managed, refused: { ...managed.refused, contacts } };
}

const whole = (message: string): Problem => ({ line: null, field: '', message });

function installedFrom({ id, version, source, address, key, at }: KeptPack): InstalledPack {
  return { id, version, source, address, key, at };
}
