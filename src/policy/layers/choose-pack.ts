import { isFields, jsonOf } from '../check/walk.ts';
import type { ManagedValues } from '../managed/read-managed.ts';
import type { PolicyPack } from '../schema/pack.ts';
import { LARGEST_PACK, looksSigned, TOO_LARGE, verifyEnvelope } from '../signature.ts';
import type { Problem } from '../state.ts';
import { packOfCountry } from './countries.ts';
import { type PackReading, readPack } from './read-pack.ts';
import type { KeptPack, StoredPacks } from './stored.ts';

export interface Chosen {
  readonly pack: PolicyPack;
  readonly kept: KeptPack | null;
  readonly newManaged: KeptPack | null;
  readonly problems: readonly Problem[];
}

/** The pack in force: IT's, else the installed one, else the one that ships. Never throws. */
export async function choosePack(
  { policyPack }: ManagedValues,
  stored: StoredPacks,
  country: string | undefined,
  now: number,
): Promise<Chosen> {
  const fallback = { pack: packOfCountry(country ?? 'US'), kept: null, newManaged: null };
  if (policyPack === undefined) {
    if (!stored.installed) return { ...fallback, problems: [] };
    const { pack, problems } = readOver(stored.installed.text, country);
    return pack ? { pack, kept: stored.installed, newManaged: null, problems } : { ...fallback, problems };
  }
  const text = typeof policyPack === 'string' ? policyPack : JSON.stringify(policyPack, null, 2);
  const managed = await readSigned(text, country);
  if (managed.pack) {
    const { id, version } = managed.pack;
    const isKnown = stored.managed?.text === managed.text;
    const fresh = { id, version, text: managed.text, source: 'managed', address: null, key: managed.key } as const;
    const kept: KeptPack = isKnown && stored.managed ? stored.managed : { ...fresh, at: now, etag: null };
    return { pack: managed.pack, kept, newManaged: isKnown ? null : kept, problems: [] };
  }
  const last = stored.managed ?? stored.installed;
  const good = last && readOver(last.text, country).pack;
  return good
    ? { pack: good, kept: last, newManaged: null, problems: managed.problems }
    : { ...fallback, problems: managed.problems };
}

export type SignedReading =
  | { readonly pack: PolicyPack; readonly text: string; readonly key: string | null; readonly problems: readonly [] }
  | { readonly pack: null; readonly problems: readonly Problem[] };

const TOO_LARGE_PACK = { pack: null, problems: [{ line: null, field: '', message: TOO_LARGE }] } as const;

/** True for the text of a signed envelope, sound or not. */
export function isSigned(text: string): boolean {
  return looksSigned(jsonOf(text));
}

/** Reads a pack, signed or not. `key` is the fingerprint of the signing key; null when nobody signed. */
export async function readSigned(text: string, country: string | undefined): Promise<SignedReading> {
  if (!isSigned(text)) {
    return text.length > LARGEST_PACK ? TOO_LARGE_PACK : withKey(readOver(text, country), text, null);
  }
  const verified = await verifyEnvelope(text);
  if ('problem' in verified) return { pack: null, problems: [verified.problem] };
  return withKey(readOver(verified.text, country), verified.text, verified.fingerprint);
}

function withKey(reading: PackReading, text: string, key: string | null): SignedReading {
  return reading.pack ? { ...reading, text, key } : reading;
}

/** The pack that was read last: what is in force is put together anew with every setting, and its pack stays the same. */
let last: { readonly text: string; readonly country: string | undefined; readonly reading: PackReading } | null = null;

function readOver(text: string, country: string | undefined): PackReading {
  if (last?.text !== text || last.country !== country) last = { text, country, reading: readAnew(text, country) };
  return last.reading;
}

/** Over the country that is wanted; a pack that does not go with it is read over its own. */
function readAnew(text: string, country: string | undefined): PackReading {
  const json = jsonOf(text);
  const ownCountry = isFields(json) && typeof json.country === 'string' ? json.country : 'US';
  const reading = readPack(text, packOfCountry(country ?? ownCountry));
  if (reading.pack || country === undefined || country === ownCountry) return reading;
  return readPack(text, packOfCountry(ownCountry));
}
