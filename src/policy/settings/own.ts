import * as v from 'valibot';
import type { Settings } from '../../settings.ts';
import { isFields } from '../check/walk.ts';
import { MANAGED_KEYS, PERSONAL_KEYS, type PersonalKey } from '../managed/keys.ts';

/** What the person chose: only the keys that she touched, her pauses and her profile. */
export interface OwnSettings extends Partial<Pick<Settings, PersonalKey>> {
  readonly pausedUntil: Settings['pausedUntil'];
  readonly profile: Settings['profile'];
}

/** Longest pause that storage may ask for; a clock set wrong must not switch the guard off for years. Milliseconds. */
const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000;
const LONGEST_WORDS = 200;

/** Reads whatever storage holds. Each broken value is left out alone. Never throws. */
export function parseOwn(stored: unknown, now: number = Date.now()): OwnSettings {
  const raw = isFields(stored) ? stored : {};
  const profile = isFields(raw.profile) ? raw.profile : {};
  return {
    ...Object.fromEntries(PERSONAL_KEYS.filter((key) => fits(key, raw[key])).map((key) => [key, raw[key]])),
    pausedUntil: pauses(raw.pausedUntil, now),
    profile: { role: words(profile.role), employer: words(profile.employer), town: words(profile.town) },
  };
}

/** True for a value that this key can have. */
export function fits(key: PersonalKey, value: unknown): boolean {
  return v.is(MANAGED_KEYS[key].schema, value);
}

function pauses(value: unknown, now: number): Record<string, number> {
  if (!isFields(value)) return {};
  const kept = Object.entries(value).filter(
    (entry): entry is [string, number] =>
      typeof entry[1] === 'number' && entry[1] > now && entry[1] <= now + LONGEST_PAUSE_MS,
  );
  return Object.fromEntries(kept);
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, LONGEST_WORDS) : '';
}
