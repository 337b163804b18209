import * as v from 'valibot';
import type { Fault } from '../check/fault.ts';
import { isFields } from '../check/walk.ts';
import { faultOf } from '../parse-pack.ts';
import { change } from '../schema/pack.ts';
import { day, id, version } from '../schema/text.ts';

/** The pack that ships, and so the only one to build upon. */
export const BASE_ID = 'us-hospital';

/** What an overlay has to say of itself: that much is never taken over from the pack below it. */
const header = v.object({
  format: v.literal(1),
  base: v.literal(BASE_ID),
  id: v.pipe(id, v.notValue(BASE_ID, 'a pack of your own needs an id of its own')),
  version,
  effective: day,
  review: day,
  changes: v.pipe(v.array(change), v.minLength(1)),
});

/** A document that changes the pack that ships, rather than being one. */
export function isOverlay(raw: unknown): raw is Record<string, unknown> {
  return isFields(raw) && Object.hasOwn(raw, 'base');
}

export function headerFaults(raw: unknown): Fault[] {
  const result = v.safeParse(header, raw);
  if (result.success) return [];
  return result.issues.map(faultOf);
}
