import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { satisfies } from './json-schema.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const schema = json('docs/policy-pack.schema.json');
const OVERLAYS = 'src/policy/packs/overlays';
const { format, version, effective, review, changes } = defaultPack();
/** A country's overlay ships with the default pack and has its version. */
const header = { format, version, effective, review, changes };
const overlay = (fields: object = {}) => ({ ...header, base: 'us-hospital', id: 'st-mary', ...fields });

test('the published schema takes the pack that ships', () => {
  expect(satisfies(json('src/policy/packs/us-hospital.json'), schema)).toBe(true);
});

test.each(readdirSync(OVERLAYS))('the published schema takes the overlay of a country, %s', (file) => {
  expect(satisfies({ ...header, ...json(`${OVERLAYS}/${file}`) }, schema)).toBe(true);
});

test('the published schema takes the examples of the guide to packs', () => {
  const blocks = [...readFileSync('docs/policy-pack.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)];
  expect(blocks.length).toBeGreaterThan(0);
  for (const [, text = ''] of blocks) expect(satisfies(JSON.parse(text), schema)).toBe(true);
});

test.each([
  ['nothing but its header', overlay()],
  ['its place in an editor', overlay({ $schema: './policy-pack.schema.json' })],
  ['one field of a contact', overlay({ contacts: [{ id: 'privacy', reach: null }] })],
  ['entries to take away', overlay({ remove: { cards: ['story'] }, houseRules: { remove: { rules: ['adverts'] } } })],
])('an overlay may have %s', (_, pack) => {
  expect(satisfies(pack, schema)).toBe(true);
});

test.each([
  ['a field that no pack has', overlay({ card: [] })],
  ['an entry without an id', overlay({ contacts: [{ reach: null }] })],
  ['half a source', overlay({ cards: [{ id: 'story', sources: [{ name: 'AMA' }] }] })],
  ['a text that is no text', overlay({ cards: [{ id: 'story', rule: 'Short.' }] })],
  ['no version', overlay({ version: undefined })],
  ['another base', overlay({ base: 'gb-hospital' })],
  ['everything but a base', overlay({ base: undefined, cards: [] })],
])('a pack with %s is refused', (_, pack) => {
  expect(satisfies(JSON.parse(JSON.stringify(pack)), schema)).toBe(false);
});

test('a complete pack that lacks a part is refused', () => {
  const { tone: _, ...pack } = defaultPack();
  expect(satisfies(pack, schema)).toBe(false);
});
