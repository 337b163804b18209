import * as v from 'valibot';
import type { FailMode, HoldMode } from '../../gate/types.ts';
import type { Settings } from '../../settings.ts';
import { isFields } from '../check/walk.ts';
import { type Key, MANAGED_KEYS, type ManagedKey, type PersonalKey } from './keys.ts';
import type { ManagedContact } from './values.ts';

/** What an organisation set, as far as it is sound. */
export interface ManagedValues {
  readonly organizationName?: string;
  readonly mode?: HoldMode;
  readonly failMode?: FailMode;
  readonly sensitivity?: Settings['sensitivity'];
  readonly allowPause?: boolean;
  readonly language?: string;
  readonly country?: string;
  readonly policyPack?: string | Readonly<Record<string, unknown>>;
  readonly policyAddress?: string;
  readonly contacts?: readonly ManagedContact[];
  readonly sitesAdd?: readonly string[];
  readonly sitesRemove?: readonly string[];
  readonly customTerms?: readonly string[];
  readonly lockedKeys?: readonly PersonalKey[];
}

export interface ManagedReading {
  readonly values: ManagedValues;
  /** Why a value, or an entry of a list, was left out; by key. Unknown keys are here too. */
  readonly refused: Readonly<Record<string, string>>;
}

/** A list longer than this is no list that a person made. */
const LONGEST_LIST = 500;

/** Checks what a managed store or a pack's settings hold. Each wrong value is refused alone. Never throws. */
export function readManaged(raw: unknown): ManagedReading {
  const values: Record<string, unknown> = {};
  const refused: Record<string, string> = {};
  for (const [key, value] of Object.entries(isFields(raw) ? raw : {})) {
    if (!isKey(key)) {
      refused[key] = 'there is no setting of this name';
      continue;
    }
    const { taken, problem } = read(MANAGED_KEYS[key], value);
    if (taken !== undefined) values[key] = taken;
    if (problem !== null) refused[key] = problem;
  }
  return { values, refused };
}

export function isKey(key: string): key is Key {
  return Object.hasOwn(MANAGED_KEYS, key);
}

function read({ schema, isList }: ManagedKey, value: unknown): { taken?: unknown; problem: string | null } {
  if (!isList) return check(schema, value);
  if (!Array.isArray(value)) return { problem: 'expected a list' };
  const entries = value.slice(0, LONGEST_LIST).map((entry) => check(schema, entry));
  const taken = entries.flatMap((entry) => (entry.taken === undefined ? [] : [entry.taken]));
  const problems = entries.flatMap(({ problem }, index) =>
    problem === null ? [] : [`${labelOf(value[index], index)}: ${problem}`],
  );
  if (value.length > LONGEST_LIST) problems.push(`only the first ${LONGEST_LIST} are taken`);
  return { taken, problem: problems.length === 0 ? null : problems.join('; ') };
}

function check(schema: v.GenericSchema, value: unknown): { taken?: unknown; problem: string | null } {
  const result = v.safeParse(schema, value);
  if (result.success) return { taken: result.output, problem: null };
  const told = result.issues.map((issue) => {
    const path = v.getDotPath(issue);
    return path === null ? issue.message : `${path}: ${issue.message}`;
  });
  return { problem: told.join('; ') };
}

function labelOf(entry: unknown, index: number): string {
  return typeof entry === 'string' ? `"${entry.slice(0, 60)}"` : `entry ${index + 1}`;
}
