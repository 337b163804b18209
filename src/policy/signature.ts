import * as v from 'valibot';
import { jsonOf } from './check/walk.ts';
import { type Bytes, bytesOf, fromBase64Url, textOf, toBase64Url, toHex } from './signature-bytes.ts';

/** Largest pack that is read, in bytes of its JSON. The default pack has about 100 kB. */
export const LARGEST_PACK = 5_000_000;
/** The same pack in base64url, with its key and signature. Bytes, or UTF-16 code units: it is ASCII. */
export const LARGEST_ENVELOPE = Math.ceil((LARGEST_PACK * 4) / 3) + 1000;

export const TOO_LARGE = 'larger than a policy pack may be (5 MB)';

const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/**
 * A signed pack: the exact bytes of its JSON, the raw Ed25519 public key and the signature of those bytes, each in
 * base64url. The bytes travel as they were signed, so that no second serialization can differ from the first.
 */
const envelopeSchema = v.strictObject({
  format: v.literal(1),
  payload: v.string(),
  key: v.string(),
  signature: v.string(),
});

export interface Signer {
  readonly privateKey: CryptoKey;
  /** Raw Ed25519 public key, 32 bytes. */
  readonly publicKey: Bytes;
}

export interface Verified {
  /** The JSON of the pack, as it was signed. Not yet checked for anything else. */
  readonly text: string;
  /** SHA-256 of the raw public key, 64 hexadecimal digits: what is pinned. */
  readonly fingerprint: string;
}

/** Why an envelope was refused; the same shape as a pack's problems, without a line. */
export interface Refused {
  readonly problem: { readonly line: null; readonly field: string; readonly message: string };
}

/** Signs the JSON of a pack. Returns the text of the envelope. Rejects when the key is no Ed25519 signing key. */
export async function signPack(text: string, { privateKey, publicKey }: Signer): Promise<string> {
  const payload = bytesOf(text);
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, payload));
  const envelope: v.InferOutput<typeof envelopeSchema> = {
    format: 1,
    payload: toBase64Url(payload),
    key: toBase64Url(publicKey),
    signature: toBase64Url(signature),
  };
  return `${JSON.stringify(envelope)}\n`;
}

/** Does this file mean to be an envelope, rather than a pack? A sound one may still be refused by `verifyEnvelope`. */
export function looksSigned(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && 'payload' in parsed && 'signature' in parsed;
}

/** Checks who signed what. Never rejects: whatever is wrong with the text is a refusal that names the field. */
export async function verifyEnvelope(text: string): Promise<Verified | Refused> {
  if (text.length > LARGEST_ENVELOPE) return refused('envelope', TOO_LARGE);
  const read = v.safeParse(envelopeSchema, jsonOf(text));
  if (!read.success) return refused('envelope', 'expected a signed policy pack: format, payload, key, signature');
  const { output } = read;
  const payload = fromBase64Url(output.payload);
  if (!payload) return refused('payload', 'expected base64url');
  const publicKey = fromBase64Url(output.key);
  if (publicKey?.length !== PUBLIC_KEY_BYTES) return refused('key', 'expected an Ed25519 public key of 32 bytes');
  const signature = fromBase64Url(output.signature);
  if (signature?.length !== SIGNATURE_BYTES) return refused('signature', 'expected an Ed25519 signature of 64 bytes');
  if (!(await isSignedBy(publicKey, signature, payload)))
    return refused('signature', 'does not belong to this pack and this key: it was changed after it was signed');
  const pack = textOf(payload);
  return pack === null
    ? refused('payload', 'expected text in UTF-8')
    : { text: pack, fingerprint: await fingerprintOf(publicKey) };
}

export async function fingerprintOf(publicKey: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey)));
}

async function isSignedBy(publicKey: Bytes, signature: Bytes, payload: Bytes): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, payload);
  } catch {
    // 32 bytes that are no point of the curve, or a browser without Ed25519: not verified is not signed.
    return false;
  }
}

function refused(field: string, message: string): Refused {
  return { problem: { line: null, field, message } };
}
