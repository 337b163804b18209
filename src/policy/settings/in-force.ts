import { DEFAULT_SETTINGS, type Settings } from '../../settings.ts';
import { ORGANISATION_KEYS, PERSONAL_KEYS, type PersonalKey } from '../managed/keys.ts';
import type { ManagedReading, ManagedValues } from '../managed/read-managed.ts';
import type { Origin, SettingRow } from '../state.ts';
import type { OwnSettings } from './own.ts';
import { choicesFor } from './strictness.ts';

/** Everything that can decide a setting, from the weakest to the strongest. */
export interface SettingLayers {
  /** What the organisation's pack brings along. */
  readonly pack: ManagedValues;
  /** null: the browser could not say yet what is managed. Until it has, the person's milder wishes wait. */
  readonly managed: ManagedReading | null;
  readonly own: OwnSettings;
}

export interface SettingsInForce {
  readonly settings: Settings;
  readonly rows: readonly SettingRow[];
}

/** The least that holds while nobody knows what the organisation asks for. */
const UNTOLD: ManagedReading = { values: { mode: 'remind', failMode: 'warn', allowPause: false }, refused: {} };

/** Puts the layers together: defaults < pack < managed < own, but what is locked or asked for at least stays. */
export function settingsInForce(layers: SettingLayers): SettingsInForce {
  const managed = layers.managed ?? UNTOLD;
  const locked = lockedKeys(layers.pack, managed.values);
  const personal = PERSONAL_KEYS.map((key) => personalRow(key, layers, managed, locked));
  const value = Object.fromEntries(personal.map((row) => [row.key, row.value])) as Pick<Settings, PersonalKey>;
  const organisation = ORGANISATION_KEYS.map((key) => organisationRow(key, layers.pack, managed));
  const listed = Object.fromEntries(organisation.map((row) => [row.key, row.value])) as ManagedValues;
  const { pausedUntil, profile } = layers.own;
  const profileRow: SettingRow = {
    key: 'profile',
    value: profile,
    origin: Object.values(profile).some(Boolean) ? 'user' : 'default',
    locked: false,
    choices: null,
    problem: null,
  };
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      ...value,
      pausedUntil,
      profile,
      sitesRemove: listed.sitesRemove ?? [],
      customTerms: listed.customTerms ?? [],
    },
    rows: [...personal, profileRow, ...organisation, ...unknownRows(managed)],
  };
}

/** The keys that the organisation keeps to itself. */
export function lockedKeys(...values: readonly ManagedValues[]): ReadonlySet<PersonalKey> {
  return new Set(values.flatMap(({ lockedKeys: keys }) => keys ?? []));
}

function personalRow(
  key: PersonalKey,
  { pack, own }: SettingLayers,
  managed: ManagedReading,
  locked: ReadonlySet<PersonalKey>,
): SettingRow {
  const asked = managed.values[key] ?? pack[key];
  const choices = choicesFor(key, asked);
  const wished = own[key];
  const mayBe = wished !== undefined && wished !== null && (choices === null || choices.some((one) => one === wished));
  const isOwn = !locked.has(key) && mayBe;
  return {
    key,
    value: isOwn ? wished : (asked ?? DEFAULT_SETTINGS[key]),
    origin: isOwn ? 'user' : originOf(key, pack, managed.values),
    locked: locked.has(key) || choices?.length === 1,
    choices,
    problem: managed.refused[key] ?? null,
  };
}

function organisationRow(
  key: (typeof ORGANISATION_KEYS)[number],
  pack: ManagedValues,
  managed: ManagedReading,
): SettingRow {
  return {
    key,
    value: managed.values[key] ?? pack[key] ?? null,
    origin: originOf(key, pack, managed.values),
    locked: true,
    choices: null,
    problem: managed.refused[key] ?? null,
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
