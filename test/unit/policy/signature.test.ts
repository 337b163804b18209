import { expect, test } from 'vitest';
import defaultPack from '../../../src/policy/packs/us-hospital.json';
import { type Refused, signPack, type Verified, verifyEnvelope } from '../../../src/policy/signature.ts';
import { fromBase64Url, toBase64Url } from '../../../src/policy/signature-bytes.ts';
import { makeSigner } from '../../../src/policy/signature-key.ts';

const TEXT = `${JSON.stringify(defaultPack, null, 2)}\n`;
const signer = await makeSigner();
const signed = await signPack(TEXT, signer);

type Parts = Record<'payload' | 'key' | 'signature', string> & { format: number };
const parts = (): Parts => JSON.parse(signed) as Parts;
const fieldOf = (answer: Verified | Refused) => ('problem' in answer ? answer.problem.field : 'taken');

/** One bit of the decoded bytes turned over. */
function flipped(text: string, at: number): string {
  const bytes = fromBase64Url(text) ?? new Uint8Array();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return toBase64Url(bytes);
}

test('what was signed comes back to the last byte, with the fingerprint of the key', async () => {
  const answer = await verifyEnvelope(signed);
  expect(answer).toEqual({ text: TEXT, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await verifyEnvelope(await signPack('{ "other": 1 }', signer))).toMatchObject({
    fingerprint: 'fingerprint' in answer && answer.fingerprint,
  });
});

test('text in any script survives', async () => {
  const text = '{ "en": "Ask first ✓", "ar": "اسأل أولا", "emoji": "👩‍⚕️" }';
  expect(await verifyEnvelope(await signPack(text, signer))).toMatchObject({ text });
});

test('another key has another fingerprint, and cannot pass for the first', async () => {
  const other = JSON.parse(await signPack(TEXT, await makeSigner())) as Parts;
  const [own, theirs] = [await verifyEnvelope(signed), await verifyEnvelope(JSON.stringify(other))];
  expect('fingerprint' in own && 'fingerprint' in theirs && own.fingerprint !== theirs.fingerprint).toBe(true);
  expect(fieldOf(await verifyEnvelope(JSON.stringify({ ...parts(), key: other.key })))).toBe('signature');
  expect(fieldOf(await verifyEnvelope(JSON.stringify({ ...parts(), signature: other.signature })))).toBe('signature');
});

test.each<[name: string, change: (envelope: Parts) => unknown, field: string]>([
  ['a bit of the pack', (e) => ({ ...e, payload: flipped(e.payload, 100) }), 'signature'],
  ['a bit of the key', (e) => ({ ...e, key: flipped(e.key, 3) }), 'signature'],
  ['a bit of the signature', (e) => ({ ...e, signature: flipped(e.signature, 40) }), 'signature'],
  ['a cut pack', (e) => ({ ...e, payload: e.payload.slice(0, -4) }), 'signature'],
  ['an emptied pack', (e) => ({ ...e, payload: '' }), 'signature'],
  ['a short key', (e) => ({ ...e, key: e.key.slice(0, 20) }), 'key'],
  ['a short signature', (e) => ({ ...e, signature: e.signature.slice(0, 20) }), 'signature'],
  ['padding', (e) => ({ ...e, key: `${e.key}=` }), 'key'],
  ['spaces in the payload', (e) => ({ ...e, payload: ` ${e.payload}` }), 'payload'],
  ['the other base64', (e) => ({ ...e, payload: `${e.payload}+/` }), 'payload'],
  ['a field more', (e) => ({ ...e, extra: 1 }), 'envelope'],
  ['another format', (e) => ({ ...e, format: 2 }), 'envelope'],
  ['a number for the key', (e) => ({ ...e, key: 7 }), 'envelope'],
  ['a pack without signature', () => defaultPack, 'envelope'],
  ['a list', () => [], 'envelope'],
  ['null', () => null, 'envelope'],
])('%s is refused', async (_, change, field) => {
  expect(fieldOf(await verifyEnvelope(JSON.stringify(change(parts()))))).toBe(field);
});

test.each(['', '{', 'hello', signed.slice(0, 500), '\u0000'])('what is no JSON is refused: %.9s', async (text) => {
  expect(fieldOf(await verifyEnvelope(text))).toBe('envelope');
});

test('bytes that are no text are refused even when they are signed', async () => {
  const payload = new Uint8Array([0xc3, 0x28]);
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', signer.privateKey, payload));
  const envelope = { ...parts(), payload: toBase64Url(payload), signature: toBase64Url(signature) };
  expect(fieldOf(await verifyEnvelope(JSON.stringify(envelope)))).toBe('payload');
});

test('a pack of 5 MB is read; anything larger is refused before it is looked at', async () => {
  const large = JSON.stringify({ words: 'x'.repeat(4_999_980) });
  expect(fieldOf(await verifyEnvelope(await signPack(large, signer)))).toBe('taken');
  const started = performance.now();
  expect(fieldOf(await verifyEnvelope('a'.repeat(50_000_000)))).toBe('envelope');
  expect(performance.now() - started).toBeLessThan(100);
});
