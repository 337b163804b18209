import { expect, test } from 'vitest';
import { type Opened, openText } from '../../../../src/pages/studio/model/open-file.ts';
import shipped from '../../../../src/policy/packs/us-hospital.json';
import { signPack } from '../../../../src/policy/signature.ts';
import { makeSigner } from '../../../../src/policy/signature-key.ts';

const TEXT = JSON.stringify(shipped, null, 2);
const refusal = (opened: Opened) => ('refused' in opened ? opened.refused : 'opened');

test('a pack opens, with a mark of the editor before it and its schema named in it', async () => {
  expect(await openText(TEXT)).toEqual({ pack: shipped });
  expect(await openText(`\uFEFF${TEXT}`)).toEqual({ pack: shipped });
  expect(await openText(JSON.stringify({ $schema: 'x', ...shipped }))).toEqual({ pack: shipped });
});

test('a pack that is wrong inside opens all the same: here it gets mended', async () => {
  expect(await openText(JSON.stringify({ ...shipped, cards: [], version: 7 }))).toHaveProperty('pack.version', 7);
});

test('an overlay opens as the whole pack that it makes', async () => {
  const { effective, review } = shipped;
  const changes = [
    { version: '2.0.0', date: '2026-11-25', acknowledge: false, items: [{ en: 'Ours.', es: 'Nuestro.' }] },
  ];
  const overlay = { format: 1, base: 'us-hospital', id: 'riverside', version: '2.0.0', effective, review, changes };
  const opened = await openText(JSON.stringify({ ...overlay, organisation: 'Riverside' }));
  expect(opened).toMatchObject({ pack: { id: 'riverside', organisation: 'Riverside', cards: shipped.cards } });
  expect(opened).not.toHaveProperty('pack.base');
  expect(refusal(await openText(JSON.stringify({ ...overlay, version: 'new' }, null, 2)))).toMatchObject({
    json: { line: 5, field: 'version' },
  });
});

test('a signed pack opens when its signature holds', async () => {
  const envelope = await signPack(TEXT, await makeSigner());
  expect(await openText(envelope)).toEqual({ pack: shipped });
  const { payload, ...rest } = JSON.parse(envelope) as Record<string, string>;
  const tampered = JSON.stringify({ ...rest, payload: `A${payload?.slice(1)}` });
  expect(refusal(await openText(tampered))).toHaveProperty('signature');
});

test('wrong JSON is refused with its line', async () => {
  const lines = TEXT.split('\n');
  lines[41] = `${lines[41]} oops`;
  expect(refusal(await openText(lines.join('\n')))).toMatchObject({ json: { line: 42 } });
  expect(refusal(await openText(TEXT.slice(0, 5000)))).toMatchObject({
    json: { line: TEXT.slice(0, 5000).split('\n').length },
  });
  expect(refusal(await openText(''))).toHaveProperty('json');
});

test.each(['null', '[]', '7', '"pack"', '{}', '{ "policies": {} }'])('%s is no pack', async (text) => {
  expect(refusal(await openText(text))).toBe('no-pack');
});

test('5 MB are read, more is refused unread', async () => {
  const large = { ...shipped, id: 'x'.repeat(5_000_000 - TEXT.length) };
  expect(refusal(await openText(JSON.stringify(large)))).toBe('opened');
  expect(refusal(await openText('x'.repeat(8_000_000)))).toBe('too-large');
}, 20_000);
