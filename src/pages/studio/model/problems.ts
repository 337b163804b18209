import type { Fault } from '../../../policy/check/fault.ts';
import { PackError, parsePack } from '../../../policy/parse-pack.ts';
import type { JsonObject } from './json.ts';

/** What the door of installation would say of this draft; empty when it would take it. */
export function faultsIn(pack: JsonObject): readonly Fault[] {
  try {
    parsePack(pack);
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.faults;
    throw error;
  }
}
