import * as v from 'valibot';
import type { Fault } from './check/fault.ts';
import { languageFaults } from './check/languages.ts';
import { markFaults } from './check/marks.ts';
import { referenceFaults } from './check/references.ts';
import { type PolicyPack, packSchema } from './schema/pack.ts';

/** Why a pack was refused. The message names each wrong field by its path, for the person who wrote the pack. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ path, message }) => `${path.join('.') || 'pack'}: ${message}`).join('\n'));
  }
}

/** Checks a pack as a whole: one wrong field refuses all of it. Throws `PackError`; returns a pack that is sound. */
export function parsePack(raw: unknown): PolicyPack {
  const result = v.safeParse(packSchema, raw);
  if (!result.success) throw new PackError(result.issues.map(faultOf));
  const pack = result.output;
  const faults = [...languageFaults(pack), ...referenceFaults(pack), ...markFaults(pack)];
  if (faults.length > 0) throw new PackError(faults);
  return pack;
}

/** What the schema found, as a fault at its place. */
export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path, message: plainMessage(issue) };
}

/** Two mistakes are so common that they are told in plain words. */
function plainMessage({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'there is no such field in a pack';
  return received === 'undefined' ? 'is missing' : message;
}
