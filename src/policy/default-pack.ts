import usHospital from './packs/us-hospital.json';
import type { PolicyPack } from './schema/pack.ts';

/**
 * The pack that ships. It is part of the program: unit tests check it as they check the program, and no verdict waits
 * until it has been checked once more.
 */
export function defaultPack(): PolicyPack {
  return usHospital as unknown as PolicyPack;
}
