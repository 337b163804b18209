import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fingerprintOf, signPack, verifyEnvelope } from '../../../src/policy/signature.ts';
import { KeyError, makeSigner, readKeyFile, writeKeyFile } from '../../../src/policy/signature-key.ts';

const signer = await makeSigner();

async function problemOf(text: string, passphrase = ''): Promise<string> {
  try {
    await readKeyFile(text, passphrase);
    return 'taken';
  } catch (error) {
    if (error instanceof KeyError) return error.problem;
    throw error;
  }
}

test.each(['', 'a long passphrase of the team', 'contraseña 🔑'])(
  'a key file brings the same key back (%s)',
  async (p) => {
    const again = await readKeyFile(await writeKeyFile(signer, p), p);
    expect(again.publicKey).toEqual(signer.publicKey);
    expect(await verifyEnvelope(await signPack('{}', again))).toMatchObject({
      fingerprint: await fingerprintOf(signer.publicKey),
    });
  },
);

test('without a passphrase the file is plain PKCS #8, in lines of 64', async () => {
  const lines = (await writeKeyFile(signer, '')).trimEnd().split('\n');
  expect(lines[0]).toBe('-----BEGIN PRIVATE KEY-----');
  expect(lines.at(-1)).toBe('-----END PRIVATE KEY-----');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(64);
});

test('a key that OpenSSL made can sign', async () => {
  const pem = execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519'], { encoding: 'utf8' });
  expect('text' in (await verifyEnvelope(await signPack('{}', await readKeyFile(pem, ''))))).toBe(true);
});

test('with a passphrase nothing of the key can be read without it', async () => {
  const file = await writeKeyFile(signer, 'right');
  expect(file).not.toContain('PRIVATE KEY');
  expect(await problemOf(file)).toBe('needs-passphrase');
  expect(await problemOf(file, 'wrong')).toBe('wrong-passphrase');
  const { iterations } = JSON.parse(file) as { iterations: number };
  expect(iterations).toBeGreaterThanOrEqual(600_000);
});

test('the same passphrase from another keyboard opens it', async () => {
  const file = await writeKeyFile(signer, 'se\u00f1a');
  expect(await problemOf(file, 'sen\u0303a')).toBe('taken');
});

test('a changed file is refused', async () => {
  const file = JSON.parse(await writeKeyFile(signer, 'p')) as Record<string, unknown>;
  const with_ = (change: object) => JSON.stringify({ ...file, ...change });
  expect(await problemOf(with_({ sealed: String(file.sealed).replace(/^.{4}/, 'AAAA') }), 'p')).toBe(
    'wrong-passphrase',
  );
  expect(await problemOf(with_({ iterations: 1e12 }), 'p')).toBe('not-a-key');
  expect(await problemOf(with_({ salt: '!' }), 'p')).toBe('not-a-key');
});

test.each([
  '',
  'hello',
  '{}',
  'null',
  '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
  '-----BEGIN PRIVATE KEY-----\n=A=\n-----END PRIVATE KEY-----',
  '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----',
])('what is no key is refused: %.30s', async (text) => {
  expect(await problemOf(text, 'p')).toBe('not-a-key');
});

test('a key of another kind is refused', async () => {
  const pem = execFileSync('openssl', ['genpkey', '-algorithm', 'x25519'], { encoding: 'utf8' });
  expect(await problemOf(pem)).toBe('not-a-key');
});
