import usHospital from './packs/us-hospital.en.json';
import { parsePack } from './parse-pack.ts';
import type { PolicyPack } from './schema.ts';

let inForce: PolicyPack | null = null;

/**
 * The policy pack in force. Checked when first asked for, through the same door that an organisation's pack will take;
 * the worker restarts often and most of its lives need no card.
 */
export function packInForce(): PolicyPack {
  inForce ??= parsePack(usHospital);
  return inForce;
}
