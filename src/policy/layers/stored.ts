import * as v from 'valibot';

/** A pack as it came, kept as text: it is read anew with each version of the extension. */
const keptPack = v.object({
  id: v.string(),
  version: v.string(),
  text: v.string(),
  source: v.picklist(['file', 'address', 'managed']),
  address: v.nullable(v.string()),
  /** Fingerprint of the key that signed it. */
  key: v.nullable(v.string()),
  at: v.number(),
  /** What the server called this version, to ask only for another one. */
  etag: v.nullable(v.string()),
});

const problem = v.object({
  line: v.nullable(v.number()),
  column: v.exactOptional(v.number()),
  field: v.string(),
  message: v.string(),
});

/** What storage keeps of packs. */
const storedPacks = v.object({
  /** Installed by file or address. */
  installed: v.nullable(keptPack),
  /** The last sound one that IT gave; counts while IT gives one that is not sound. */
  managed: v.nullable(keptPack),
  /** Why the newest one from the address was not taken; empty when it was. */
  refused: v.array(problem),
});

export type KeptPack = v.InferOutput<typeof keptPack>;
export type StoredPacks = v.InferOutput<typeof storedPacks>;

export const NO_PACKS: StoredPacks = { installed: null, managed: null, refused: [] };

/** null when storage holds something else than what we wrote. */
export function parseStored(raw: unknown): StoredPacks | null {
  if (raw === undefined) return NO_PACKS;
  const result = v.safeParse(storedPacks, raw);
  return result.success ? result.output : null;
}
