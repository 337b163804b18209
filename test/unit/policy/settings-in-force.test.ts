import { expect, test } from 'vitest';
import { type ManagedValues, readManaged } from '../../../src/policy/managed/read-managed.ts';
import { settingsInForce } from '../../../src/policy/settings/in-force.ts';
import { parseOwn } from '../../../src/policy/settings/own.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';

function inForce(managed: unknown, own: object = {}, pack: ManagedValues = {}) {
  const { settings, rows } = settingsInForce({
    pack,
    managed: managed === null ? null : readManaged(managed),
    own: parseOwn(own),
  });
  return { settings, row: (key: string) => rows.find((row) => row.key === key) };
}

test('nobody decided anything: the defaults, each with its origin', () => {
  const { settings, row } = inForce({});
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(row('mode')).toMatchObject({ origin: 'default', locked: false, choices: ['remind', 'justify', 'block'] });
});

test('pack, then managed, then the person', () => {
  expect(inForce({}, {}, { sensitivity: 'quiet' }).row('sensitivity')).toMatchObject({
    value: 'quiet',
    origin: 'organisation',
  });
  const managed = { sensitivity: 'balanced' };
  expect(inForce(managed, {}, { sensitivity: 'quiet' }).row('sensitivity')).toMatchObject({ origin: 'managed' });
  const own = inForce(managed, { sensitivity: 'careful' }, { sensitivity: 'quiet' });
  expect(own.row('sensitivity')).toMatchObject({ value: 'careful', origin: 'user' });
  expect(own.settings.sensitivity).toBe('careful');
});

test.each([
  ['managed', { lockedKeys: ['sensitivity'], sensitivity: 'balanced' }, {}],
  ['the pack', {}, { lockedKeys: ['sensitivity'], sensitivity: 'balanced' }],
] as const)('what %s locks stays, whatever the person chose', (_, managed, pack) => {
  const { settings, row } = inForce(managed, { sensitivity: 'quiet' }, pack as ManagedValues);
  expect(settings.sensitivity).toBe('balanced');
  expect(row('sensitivity')).toMatchObject({ locked: true });
});

test.each([
  ['mode', 'justify', 'remind', 'block'],
  ['failMode', 'warn', 'open', 'closed'],
  ['allowPause', false, true, false],
])('%s: the person may be stricter than her organisation, not milder', (key, asked, milder, stricter) => {
  expect(inForce({ [key]: asked }, { [key]: milder }).row(key)).toMatchObject({ value: asked, origin: 'managed' });
  expect(inForce({ [key]: asked }, { [key]: stricter }).row(key)).toMatchObject({ value: stricter });
});

test('block leaves no choice, and so is locked', () => {
  expect(inForce({ mode: 'block' }, { mode: 'remind' }).row('mode')).toMatchObject({
    value: 'block',
    locked: true,
    choices: ['block'],
  });
});

test('until the managed store could be read, the milder wishes of the person wait', () => {
  const { settings } = inForce(null, { failMode: 'open', allowPause: true, mode: 'justify' });
  expect(settings).toMatchObject({ failMode: 'warn', allowPause: false, mode: 'justify' });
});

test("until IT's word is known a pack stays as strict as it is, leaves no site alone, and nobody is said to have decided", () => {
  const pack: ManagedValues = {
    mode: 'block',
    failMode: 'open',
    sitesRemove: ['x.com'],
    customTerms: ['Rose Pavilion'],
  };
  const { settings, row } = inForce(null, {}, pack);
  expect(settings).toMatchObject({ mode: 'block', failMode: 'warn', allowPause: false, sitesRemove: [] });
  expect(settings.customTerms).toEqual(['Rose Pavilion']);
  expect(row('allowPause')).toMatchObject({ origin: 'default', locked: true });
  expect(row('sitesRemove')?.value).toBeNull();
  expect(inForce(null).row('mode')).toMatchObject({ origin: 'default', value: 'remind' });
});

test('a bad value is refused alone, and told with its key', () => {
  const { settings, row } = inForce({ mode: 'ask', failMode: 'closed', allowPause: 'no', colour: 'red' });
  expect(settings).toMatchObject({ mode: 'remind', failMode: 'closed', allowPause: true });
  expect(row('mode')?.problem).toMatch(/remind, justify, block/);
  expect(row('allowPause')?.problem).toMatch(/true or false/);
  expect(row('failMode')?.problem).toBeNull();
  expect(row('colour')).toMatchObject({ origin: 'managed', problem: expect.stringMatching(/no setting/) });
});

test('a bad entry of a list is refused alone', () => {
  const { settings, row } = inForce({ sitesRemove: ['x.com', 'https://y.com/', 7, '*.discord.com', 'localhost'] });
  expect(settings.sitesRemove).toEqual(['x.com', '*.discord.com']);
  expect(row('sitesRemove')?.problem).toMatch(/https:\/\/y\.com.*entry 3.*localhost/);
});

test.each([
  'overtime pay',
  'Short-staffed',
  'union rep',
  'nurse ratios',
  'Local 12 strike',
  'salario',
  'my manager',
  'ＰＡＹ',
])('a term about work (%s) is refused with a reason', (term) => {
  const { settings, row } = inForce({ customTerms: [term, 'Rose Pavilion'] });
  expect(settings.customTerms).toEqual(['Rose Pavilion']);
  expect(row('customTerms')?.problem).toMatch(/never watched/);
});

test.each(['Rose Pavilion', 'PT-####', '4 West', 'Unit B', 'St. Mary'])('a name of a place (%s) is taken', (term) => {
  expect(inForce({ customTerms: [term] }).settings.customTerms).toEqual([term]);
});

test.each([
  null,
  undefined,
  'text',
  7,
  [],
  { mode: { toString: 1 } },
  { lockedKeys: ['policyPack'] },
  { contacts: [null] },
])('a managed store that holds %j breaks nothing', (managed) => {
  expect(inForce(managed ?? {}).settings).toEqual(DEFAULT_SETTINGS);
});

test('names that every object has are no settings', () => {
  const raw = JSON.parse('{"__proto__": {"mode": "block"}, "constructor": 1, "toString": 2}');
  const { settings, row } = inForce(raw);
  expect(settings.mode).toBe('remind');
  expect(row('constructor')?.problem).toMatch(/no setting/);
});
