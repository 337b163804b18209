import { expect, test } from 'vitest';
import { defaultPack } from '../../../../src/policy/default-pack.ts';
import { packOfCountry } from '../../../../src/policy/layers/countries.ts';
import { COUNTRIES } from '../../../../src/policy/layers/country-codes.ts';
import { policyFrom, type Sources } from '../../../../src/policy/layers/in-force.ts';
import { compareVersions, objectionTo } from '../../../../src/policy/layers/succession.ts';
import { parsePack } from '../../../../src/policy/parse-pack.ts';

const NOW = 1_800_000_000_000;

const from = (sources: Partial<Sources>) =>
  policyFrom({
    settings: undefined,
    pack: undefined,
    managed: {},
    browserLanguage: 'en-US',
    now: NOW,
    words: { storageBroken: 'broken', contactUnknown: (id) => `no ${id}` },
    ...sources,
  });

const both = (words: string) => ({ en: words, es: words });
const change = { version: '1.0.0', date: '2026-11-01', acknowledge: true, items: [both('First.')] };

const overlay = (fields: object = {}) =>
  JSON.stringify({
    format: 1,
    base: 'us-hospital',
    id: 'st-mary',
    version: '1.0.0',
    effective: '2026-11-01',
    review: '2027-11-01',
    organisation: 'St. Mary',
    changes: [change],
    ...fields,
  });

const kept = (text: string) => ({
  id: 'st-mary',
  version: '1.0.0',
  text,
  source: 'file',
  address: null,
  key: null,
  at: NOW,
  etag: null,
});

const installed = (text: string) => ({ installed: kept(text), managed: null, refused: [] });

test('nothing stored, nothing managed: the pack that ships', async () => {
  const policy = await from({});
  expect(policy).toMatchObject({
    pack: defaultPack(),
    language: 'en-US',
    installed: null,
    problems: [],
    packaged: true,
  });
});

test.each(COUNTRIES)('the packs that ship make a sound pack for %s: nothing checks it again at run time', (country) => {
  const pack = packOfCountry(country);
  expect(pack.country).toBe(country);
  expect(parsePack(pack)).toEqual(pack);
});

test('a pack is read once, however often its settings change; another text or country is read anew', async () => {
  const pack = installed(overlay());
  const { pack: first } = await from({ pack });
  expect((await from({ pack, settings: { mode: 'block' } })).pack.cards).toBe(first.cards);
  const british = await from({ pack, settings: { country: 'GB' } });
  expect(british.pack.country).toBe('GB');
  expect((await from({ pack: installed(overlay({ organisation: 'County' })) })).pack.organisation).toBe('County');
  expect((await from({ pack: installed(overlay({ cards: 1 })) })).problems.length).toBeGreaterThan(0);
});

test('the country of the person, of IT, or of nobody', async () => {
  expect((await from({ settings: { country: 'GB' }, managed: { country: 'CA' } })).pack.country).toBe('GB');
  expect((await from({ managed: { country: 'CA' } })).pack.country).toBe('CA');
  const locked = { country: 'CA', lockedKeys: ['country'] };
  expect((await from({ settings: { country: 'GB' }, managed: locked })).pack.country).toBe('CA');
  expect((await from({ settings: { country: 'ZZ' } })).pack.country).toBe('US');
});

test('an installed pack is in force, over its country', async () => {
  const policy = await from({ pack: installed(overlay()) });
  expect(policy.pack.organisation).toBe('St. Mary');
  expect(policy.installed).toMatchObject({ id: 'st-mary', version: '1.0.0', source: 'file' });
});

test('a managed pack comes before an installed one, as text or as an object', async () => {
  const managed = overlay({ organisation: 'County' });
  for (const policyPack of [managed, JSON.parse(managed)]) {
    const policy = await from({ pack: installed(overlay()), managed: { policyPack } });
    expect(policy.pack.organisation).toBe('County');
    expect(policy.installed?.source).toBe('managed');
    expect(policy.newManaged?.id).toBe('st-mary');
  }
});

test('a managed pack that is not sound is told, and the last sound one stays', async () => {
  const last = { installed: null, managed: { ...kept(overlay()), source: 'managed' }, refused: [] };
  const policy = await from({ pack: last, managed: { policyPack: overlay({ cards: [{ id: 'name', colour: 1 }] }) } });
  expect(policy.pack.organisation).toBe('St. Mary');
  expect(policy.problems[0]).toMatchObject({ line: 1, field: 'cards.0.colour' });
});

test('a managed pack that is broken from the start leaves the pack that ships', async () => {
  const policy = await from({ managed: { policyPack: '{"format":1' } });
  expect(policy.pack.id).toBe('us-hospital');
  expect(policy.problems).toHaveLength(1);
});

test.each([7, 'x', [], { installed: 1 }, { installed: { text: 'x' }, managed: null, refused: [] }])(
  'storage that holds %j gives the pack that ships, and says so',
  async (pack) => {
    const policy = await from({ pack });
    expect(policy.pack).toEqual(defaultPack());
    expect(policy.problems.map(({ message }) => message)).toContain('broken');
  },
);

test('an installed pack that a newer version of the extension cannot read is told', async () => {
  const policy = await from({ pack: installed('{"format":0}') });
  expect(policy.pack).toEqual(defaultPack());
  expect(policy.problems.length).toBeGreaterThan(0);
});

test('name and contacts of IT go into the pack', async () => {
  const contacts = [
    { id: 'privacy', name: 'Privacy office', phone: '+1 555 0100' },
    { id: 'press', role: 'Press office', purpose: 'Reporters' },
    { id: 'nobody', phone: '1' },
  ];
  const policy = await from({ managed: { organizationName: 'County', contacts } });
  expect(policy.pack.organisation).toBe('County');
  expect(policy.pack.contacts[0]?.reach).toMatchObject({ name: 'Privacy office', phone: '+1 555 0100' });
  expect(policy.pack.contacts.at(-1)).toMatchObject({ id: 'press', role: both('Press office') });
  expect(policy.rows.find(({ key }) => key === 'contacts')?.problem).toBe('no nobody');
});

test("the settings that a pack brings are in force and named as the organisation's", async () => {
  const policy = await from({ pack: installed(overlay({ settings: { mode: 'justify', lockedKeys: ['mode'] } })) });
  expect(policy.settings.mode).toBe('justify');
  expect(policy.rows.find(({ key }) => key === 'mode')).toMatchObject({ origin: 'organisation', locked: true });
});

test.each([
  ['1.0.0', '1.0.0', 0],
  ['1.9.0', '1.10.0', -1],
  ['2.0.0', '1.99.99', 1],
  ['1.0.99999999999999999999', '1.0.99999999999999999998', 1],
])('version %s against %s', (a, b, order) => {
  expect(compareVersions(a, b)).toBe(order);
});

const signed = { id: 'a', version: '1.2.0', text: 'x', key: 'k' };

test.each([
  [signed, null, null],
  [signed, signed, null],
  [{ ...signed, version: '1.3.0' }, signed, null],
  [{ ...signed, version: '1.1.0' }, signed, 'packOlder'],
  [{ ...signed, text: 'y' }, signed, 'packSameVersion'],
  [{ ...signed, key: 'other' }, signed, 'packOtherKey'],
  [{ ...signed, key: null, version: '9.0.0' }, signed, 'packOtherKey'],
  [{ ...signed, id: 'b', version: '1.1.0' }, signed, 'packOlder'],
  [{ ...signed, id: 'b', version: '0.1.0' }, { ...signed, key: null }, null],
  [{ ...signed, version: '0.1.0' }, { ...signed, key: null }, 'packOlder'],
  [{ ...signed, key: null, text: 'y' }, { ...signed, key: null }, null],
])('%j after %j: %s', (next, before, objection) => {
  expect(objectionTo(next, before)).toBe(objection);
});
