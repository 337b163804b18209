import * as v from 'valibot';
import type { Policy } from '../../../policy/policy.ts';
import { type PolicyPack, packEntries, packSchema } from '../../../policy/schema/pack.ts';
import type { JsonObject } from './json.ts';

/** What the words of a pack need to be filled and shown; the rest of a draft may still be wrong. */
const shownWith = v.object({
  organisation: packEntries.organisation,
  tone: packEntries.tone,
  emergency: packEntries.emergency,
  contacts: packEntries.contacts,
});

/** A policy that can fill marks, made of a draft; null while one of the parts that fill them is wrong. */
export function policyOf(pack: JsonObject, language: string): Policy | null {
  const parts = v.safeParse(shownWith, pack);
  return parts.success ? { pack: { ...(pack as unknown as PolicyPack), ...parts.output }, language } : null;
}

/** The house rules of a draft; null while something in them is wrong. */
export function soundHouseRules(pack: JsonObject): PolicyPack['houseRules'] | null {
  const parsed = v.safeParse(packEntries.houseRules, pack.houseRules);
  return parsed.success ? parsed.output : null;
}

/** The card at this place of a draft; null while something in it is wrong. */
export function soundCard(card: JsonObject): PolicyPack['cards'][number] | null {
  const parsed = v.safeParse(packSchema.entries.cards, [card]);
  return parsed.success ? (parsed.output[0] ?? null) : null;
}
