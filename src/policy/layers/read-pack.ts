import { PackError } from '../parse-pack.ts';
import type { PolicyPack } from '../schema/pack.ts';
import type { Problem } from '../state.ts';
import { readJson } from './read-json.ts';
import { packFrom } from './stack.ts';

export type PackReading =
  | { readonly pack: PolicyPack; readonly problems: readonly [] }
  | { readonly pack: null; readonly problems: readonly Problem[] };

/**
 * Reads the text of a pack, complete or laid over `base`. A pack is taken or refused as a whole; each problem names line,
 * column and field. Never throws.
 */
export function readPack(text: string, base: PolicyPack): PackReading {
  const file = readJson(text);
  if ('problems' in file) return { pack: null, problems: file.problems };
  try {
    return { pack: packFrom(file.value, base), problems: [] };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { pack: null, problems: file.locate(error.faults) };
  }
}
