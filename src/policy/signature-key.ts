import * as v from 'valibot';
import type { Signer } from './signature.ts';
import { type Bytes, bytesOf, fromBase64, fromBase64Url, toBase64, toBase64Url } from './signature-bytes.ts';

/** OWASP's count for PBKDF2 with SHA-256 (2023). A file may ask for more, within what a browser bears. */
const ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

const PEM = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/;

/** A PKCS #8 key under a passphrase: PBKDF2 (SHA-256) makes the key of AES-256-GCM. Bytes in base64url. */
const protectedSchema = v.strictObject({
  chaperoneKey: v.literal(1),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ITERATIONS)),
  salt: v.string(),
  iv: v.string(),
  sealed: v.string(),
});

export type KeyProblem = 'not-a-key' | 'needs-passphrase' | 'wrong-passphrase';

export class KeyError extends Error {
  override readonly name = 'KeyError';

  constructor(readonly problem: KeyProblem) {
    super(`This signing key cannot be used: ${problem}`);
  }
}

/** A new Ed25519 key pair whose private half can be written to the team's file. */
export async function makeSigner(): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { privateKey: pair.privateKey, publicKey };
}

/**
 * The text of a key file: PEM (PKCS #8, as OpenSSL reads it) without a passphrase, else JSON with the same bytes sealed.
 * Rejects when the key may not be exported.
 */
export async function writeKeyFile(signer: Signer, passphrase: string): Promise<string> {
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', signer.privateKey));
  return passphrase === '' ? pem(pkcs8) : seal(pkcs8, passphrase);
}

/** Reads a key file. Rejects with `KeyError` alone. */
export async function readKeyFile(text: string, passphrase: string): Promise<Signer> {
  const armoured = PEM.exec(text)?.[1];
  const pkcs8 = armoured === undefined ? await unseal(text, passphrase) : decoded(armoured);
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
    const { x = '' } = await crypto.subtle.exportKey('jwk', privateKey);
    const publicKey = fromBase64Url(x);
    if (publicKey) return { privateKey, publicKey };
  } catch {
    // Another algorithm, or bytes that are no key: said below like everything else that is none.
  }
  throw new KeyError('not-a-key');
}

function pem(pkcs8: Bytes): string {
  const lines = toBase64(pkcs8).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}

function decoded(armoured: string): Bytes {
  try {
    return fromBase64(armoured.replace(/\s/g, ''));
  } catch {
    throw new KeyError('not-a-key');
  }
}

async function seal(pkcs8: Bytes, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyFrom(passphrase, salt, ITERATIONS);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, pkcs8));
  const file: v.InferOutput<typeof protectedSchema> = {
    chaperoneKey: 1,
    iterations: ITERATIONS,
    salt: toBase64Url(salt),
    iv: toBase64Url(iv),
    sealed: toBase64Url(sealed),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

async function unseal(text: string, passphrase: string): Promise<Bytes> {
  const { iterations, ...file } = protectedFile(text);
  const salt = fromBase64Url(file.salt);
  const iv = fromBase64Url(file.iv);
  const sealed = fromBase64Url(file.sealed);
  if (!salt || !iv || !sealed) throw new KeyError('not-a-key');
  if (passphrase === '') throw new KeyError('needs-passphrase');
  try {
    const key = await keyFrom(passphrase, salt, iterations);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed));
  } catch {
    throw new KeyError('wrong-passphrase');
  }
}

function protectedFile(text: string): v.InferOutput<typeof protectedSchema> {
  try {
    return v.parse(protectedSchema, JSON.parse(text));
  } catch {
    throw new KeyError('not-a-key');
  }
}

/** Composed and decomposed accents are the same passphrase, whichever keyboard wrote them. */
async function keyFrom(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', bytesOf(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
