import { expect, test } from 'vitest';
import { readFast } from '../../../../src/classifier/fast/index.ts';
import { findIdentifiers } from '../../../../src/classifier/identifiers/index.ts';

const TERMS = ['Rose Pavilion', 'Rose', 'PT-####', 'C++ (old)', 'Ala Norte'];

const found = (text: string) =>
  findIdentifiers(text, TERMS).map(({ category, start, end }) => [category, text.slice(start, end)]);

test.each([
  ['Quiet night in rose  pavilion.', 'PLACE', 'rose  pavilion'],
  ['Quiet night at ROSE.', 'PLACE', 'ROSE'],
  ['Look for PT-0417, please.', 'ID', 'PT-0417'],
  ['Down in C++ (old) again', 'PLACE', 'C++ (old)'],
  ['Guardia en el Ala Norte.', 'PLACE', 'Ala Norte'],
])('%s', (text, category, words) => {
  expect(found(text)).toContainEqual([category, words]);
});

test.each(['Roses are red.', 'PT-04178 is longer', 'PT-041', 'Ala Norteña', 'XPT-0417'])(
  '%s: not a whole word',
  (text) => {
    const terms = found(text).filter(([, words]) => /rose$|^PT-|Norte$/i.test(String(words)));
    expect(terms.filter(([, words]) => words !== text && /^(Rose|PT-\d{4}|Ala Norte)$/.test(String(words)))).toEqual(
      [],
    );
  },
);

test('without terms nothing is different', () => {
  expect(findIdentifiers('Quiet night in Rose Pavilion.', [])).toEqual(
    findIdentifiers('Quiet night in Rose Pavilion.'),
  );
});

test("the organisation's own name for a place counts as a place: the score rises, and the finding says so", () => {
  const text = 'Our stroke patient in Bluebird asked for her dog last night.';
  const [without, withTerm] = [readFast({ text }, 'quick'), readFast({ text, terms: ['Bluebird'] }, 'quick')];
  expect(withTerm.findings.map((finding) => finding.text).join(' ')).toContain('Bluebird');
  expect(withTerm.score).toBeGreaterThan(without.score);
});

test('many terms and a long text stay quick', () => {
  const terms = Array.from({ length: 500 }, (_, index) => `Pavilion number ${index}`);
  const started = performance.now();
  findIdentifiers('We met in Pavilion number 412 and then went home. '.repeat(2000), terms);
  expect(performance.now() - started).toBeLessThan(2500);
});
