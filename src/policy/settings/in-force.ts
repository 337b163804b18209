import { DEFAULT_SETTINGS, type Settings } from '../../settings.ts';
import { ORGANISATION_KEYS, type OrganisationKey, PERSONAL_KEYS, type PersonalKey } from '../managed/keys.ts';
import type { ManagedReading, ManagedValues } from '../managed/read-managed.ts';
import type { Origin, SettingRow } from '../state.ts';
import type { OwnSettings } from './own.ts';
import { choicesFor, strictest } from './strictness.ts';

/** Everything that can decide a setting, from the weakest to the strongest. */
export interface SettingLayers {
  /** What the organisation's pack brings along. */
  readonly pack: ManagedValues;
  /** null: the browser has not said yet what is managed. Until it has, the person's milder wishes wait. */
  readonly managed: ManagedReading | null;
  readonly own: OwnSettings;
}

export interface SettingsInForce {
  readonly settings: Settings;
  readonly rows: readonly SettingRow[];
}

const NOTHING: ManagedReading = { values: {}, refused: {} };

/** Puts the layers together: defaults < pack < managed < own, but what is locked or asked for at least stays. */
export function settingsInForce({ pack, own, managed }: SettingLayers): SettingsInForce {
  const told = managed ?? NOTHING;
  const organisation: Organisation = {
    asked: managed ? { ...pack, ...managed.values } : asLongAsUntold(pack),
    locked: lockedKeys(pack, told.values),
    origin: (key) => originOf(key, pack, told.values),
    refused: told.refused,
  };
  const personal = PERSONAL_KEYS.map((key) => personalRow(key, own, organisation));
  const value = Object.fromEntries(personal.map((row) => [row.key, row.value])) as Pick<Settings, PersonalKey>;
  const { pausedUntil, profile } = own;
  const profileRow: SettingRow = {
    key: 'profile',
    value: profile,
    origin: Object.values(profile).some(Boolean) ? 'user' : 'default',
    locked: false,
    choices: null,
    problem: null,
  };
  const { sitesRemove = [], customTerms = [] } = organisation.asked;
  return {
    settings: { ...DEFAULT_SETTINGS, ...value, pausedUntil, profile, sitesRemove, customTerms },
    rows: [
      ...personal,
      profileRow,
      ...ORGANISATION_KEYS.map((key) => organisationRow(key, organisation)),
      ...unknownRows(told),
    ],
  };
}

/** What the organisation asks for, by its pack and through IT. */
interface Organisation {
  readonly asked: ManagedValues;
  readonly locked: ReadonlySet<PersonalKey>;
  readonly origin: (key: keyof ManagedValues) => Origin;
  readonly refused: ManagedReading['refused'];
}

/** While nobody knows what IT asks for, nothing is paused and no site is left alone; a stricter pack stays as strict. */
function asLongAsUntold({ sitesRemove: _, ...pack }: ManagedValues): ManagedValues {
  return {
    ...pack,
    mode: strictest('mode', DEFAULT_SETTINGS.mode, pack.mode),
    failMode: strictest('failMode', DEFAULT_SETTINGS.failMode, pack.failMode),
    allowPause: false,
  };
}

/** The keys that the organisation keeps to itself. */
export function lockedKeys(...values: readonly ManagedValues[]): ReadonlySet<PersonalKey> {
  return new Set(values.flatMap(({ lockedKeys: keys }) => keys ?? []));
}

function personalRow(key: PersonalKey, own: OwnSettings, organisation: Organisation): SettingRow {
  const asked = organisation.asked[key];
  const isLocked = organisation.locked.has(key);
  const choices = choicesFor(key, asked);
  const wished = own[key];
  const mayBe = wished !== undefined && wished !== null && (choices === null || choices.some((one) => one === wished));
  const isOwn = !isLocked && mayBe;
  return {
    key,
    value: isOwn ? wished : (asked ?? DEFAULT_SETTINGS[key]),
    origin: isOwn ? 'user' : organisation.origin(key),
    locked: isLocked || choices?.length === 1,
    choices,
    problem: organisation.refused[key] ?? null,
  };
}

function organisationRow(key: OrganisationKey, { asked, origin, refused }: Organisation): SettingRow {
  return {
    key,
    value: asked[key] ?? null,
    origin: origin(key),
    locked: true,
    choices: null,
    problem: refused[key] ?? null,
  };
}

/** A name that no setting has, most likely a typing error: it is told where IT looks for it. */
function unknownRows({ values, refused }: ManagedReading): SettingRow[] {
  const known: readonly string[] = [...ORGANISATION_KEYS, ...PERSONAL_KEYS];
  return Object.keys(refused)
    .filter((key) => !known.includes(key) && !Object.hasOwn(values, key))
    .map((key) => ({
      key,
      value: null,
      origin: 'managed',
      locked: true,
      choices: null,
      problem: refused[key] ?? null,
    }));
}

function originOf(key: keyof ManagedValues, pack: ManagedValues, managed: ManagedValues): Origin {
  if (managed[key] !== undefined) return 'managed';
  return pack[key] === undefined ? 'default' : 'organisation';
}
