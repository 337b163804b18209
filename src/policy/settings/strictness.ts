import type { PersonalKey } from '../managed/keys.ts';
import { FAIL_MODES, MODES, SENSITIVITIES } from '../managed/values.ts';

type Choice = string | boolean;

/** The values of the keys that are a choice among few, from the mildest to the strictest. */
const RANGES: Partial<Record<PersonalKey, readonly Choice[]>> = {
  mode: MODES,
  failMode: FAIL_MODES,
  allowPause: [true, false],
  sensitivity: SENSITIVITIES,
};

/** Keys in which an organisation's value is the least: its people may be stricter with themselves, never milder. */
const WITH_FLOOR: readonly PersonalKey[] = ['mode', 'failMode', 'allowPause'];

/** What a person may choose for this key, given what her organisation asks for (undefined: nothing). */
export function choicesFor(key: PersonalKey, asked: unknown): readonly Choice[] | null {
  const range = RANGES[key];
  if (!range) return null;
  const floor = WITH_FLOOR.includes(key) ? range.indexOf(asked as Choice) : -1;
  return range.slice(Math.max(floor, 0));
}

/** The stricter of two values of a key that has a floor; undefined: nobody asked for another. */
export function strictest<C extends Choice>(key: PersonalKey, least: C, asked: C | undefined): C {
  const range = RANGES[key] ?? [];
  return asked !== undefined && range.indexOf(asked) > range.indexOf(least) ? asked : least;
}
