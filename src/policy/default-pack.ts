import usHospital from './packs/us-hospital.json';
import { parsePack } from './parse-pack.ts';
import type { PolicyPack } from './schema/pack.ts';

let checked: PolicyPack | null = null;

/**
 * The pack that ships. Checked when first asked for, through the same door that an organisation's pack takes; the worker
 * restarts often and most of its lives need no card.
 */
export function defaultPack(): PolicyPack {
  checked ??= parsePack(usHospital);
  return checked;
}
