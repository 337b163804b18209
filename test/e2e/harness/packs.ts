import { webcrypto } from 'node:crypto';
import { type Signer, signPack } from '../../../src/policy/signature.ts';

/** A small pack of the hospital of the tests, laid over the one that ships. */
export function packOf(version: string, organisation: string): string {
  const change = { version, date: '2026-11-01', acknowledge: true, items: [{ en: `What ${version} brought.` }] };
  return JSON.stringify({
    format: 1,
    base: 'us-hospital',
    id: 'st-mary',
    version,
    effective: '2026-11-01',
    review: '2099-11-01',
    languages: ['en'],
    organisation,
    changes: [change],
  });
}

export async function newSigner(): Promise<Signer> {
  const { privateKey, publicKey } = (await webcrypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  return { privateKey, publicKey: new Uint8Array(await webcrypto.subtle.exportKey('raw', publicKey)) };
}

export const signed = (version: string, organisation: string, signer: Signer) =>
  signPack(packOf(version, organisation), signer);
