import { expect, test } from 'vitest';
import defaultPack from '../../../src/policy/packs/us-hospital.json';
import { PackError, parsePack } from '../../../src/policy/parse-pack.ts';

/** The default pack with one thing in it changed. */
function changed(change: (pack: typeof defaultPack) => unknown): unknown {
  const pack = structuredClone(defaultPack);
  return change(pack) ?? pack;
}

function refusalOf(raw: unknown): string {
  try {
    parsePack(raw);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'taken';
}

test('the default pack is taken as it is', () => {
  expect(parsePack(defaultPack)).toEqual(defaultPack);
});

test.each<[field: string, raw: unknown]>([
  ['cards.3.rule.en', changed((pack) => void Object.assign(pack.cards[3] ?? {}, { rule: { en: '' } }))],
  ['cards.0.sources', changed((pack) => void Object.assign(pack.cards[0] ?? {}, { sources: [] }))],
  ['cards.0.sources.0.year', changed((pack) => void Object.assign(pack.cards[0]?.sources[0] ?? {}, { year: '2026' }))],
  ['cards.2.answers.situations.0', changed((pack) => void pack.cards[2]?.answers.situations.splice(0, 1, 'nothing'))],
  ['cards.1.answers.categories.0', changed((pack) => void pack.cards[1]?.answers.categories.push('PULSE'))],
  ['cards.0.extra', changed((pack) => void Object.assign(pack.cards[0] ?? {}, { extra: true }))],
  ['contacts.0.reach', changed((pack) => void Object.assign(pack.contacts[0] ?? {}, { reach: 'ext. 12' }))],
  ['review', changed((pack) => void Object.assign(pack, { review: 'next year' }))],
  ['format', changed((pack) => void Object.assign(pack, { format: 2 }))],
  ['siteCards.*', changed((pack) => ({ ...pack, siteCards: {} }))],
  ['siteCards.x.1', changed((pack) => void pack.siteCards.x.splice(1, 1, 'no-such-card'))],
  ['siteCards.x', changed((pack) => void pack.siteCards.x.pop())],
  ['cards.1.id', changed((pack) => void Object.assign(pack.cards[1] ?? {}, { id: pack.cards[0]?.id }))],
  ['cards.0.why.en', changed((pack) => void Object.assign(pack.cards[0] ?? {}, { why: { en: 'Call {nobody}.' } }))],
  ['emergency', changed((pack) => ({ ...pack, emergency: [] }))],
])('a wrong %s is refused and named', (field, raw) => {
  expect(
    refusalOf(raw)
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(':'))),
  ).toContain(field);
});

test('every wrong field is named, not only the first', () => {
  const raw = changed((pack) => ({ ...pack, version: 'new', languages: ['English'], country: 'usa' }));
  expect(
    refusalOf(raw)
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['version', 'languages.0', 'country']);
});

test.each([null, undefined, 7, 'pack', [], {}])('what is no pack at all is refused: %j', (raw) => {
  expect(refusalOf(raw)).not.toBe('taken');
});

test('a pack cannot reach into prototypes', () => {
  const raw = JSON.parse(JSON.stringify(defaultPack).replace('"format":1', '"format":1,"__proto__":{"polluted":true}'));
  refusalOf(raw);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
