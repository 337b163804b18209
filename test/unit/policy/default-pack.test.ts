import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/classifier/types.ts';
import { ADAPTERS } from '../../../src/composer/sites/index.ts';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { SITUATIONS } from '../../../src/policy/situations.ts';

const pack = defaultPack();
const LONGEST_SENTENCE = 30;

/** What a card says, in all of its languages. */
const wordsOf = (texts: Record<string, Record<string, string>>) =>
  Object.values(texts).flatMap((text) => Object.values(text));

test.each(pack.cards)('card "$id" names its sources, each with a year that has been', ({ sources }) => {
  expect(sources.length).toBeGreaterThan(0);
  for (const { name, year } of sources) {
    expect(name.trim()).not.toBe('');
    expect(year).toBeLessThanOrEqual(new Date(pack.effective).getFullYear());
  }
});

test('the pack is before its review date', () => {
  expect(new Date(pack.review).getTime(), 'check every card against its source, then move the date').toBeGreaterThan(
    Date.now(),
  );
});

test.each(SITUATIONS)('exactly one card answers the situation "%s"', (situation) => {
  expect(pack.cards.filter(({ answers }) => answers.situations.includes(situation))).toHaveLength(1);
});

test.each(CATEGORIES)('some card answers a finding of category %s', (category) => {
  expect(pack.cards.some(({ answers }) => answers.categories.includes(category))).toBe(true);
});

test.each([...ADAPTERS.map(({ name }) => name), '*'])('three cards are chosen for the site "%s"', (site) => {
  expect(new Set(pack.siteCards[site]).size).toBe(3);
});

test.each(pack.cards)('card "$id" keeps its sentences short', ({ title, rule, why, instead }) => {
  for (const sentence of wordsOf({ title, rule, why, instead }).flatMap((text) => text.split(/(?<=[.?!][”"]?)\s+/)))
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(LONGEST_SENTENCE);
});

test.each(pack.cards)('card "$id" neither scolds nor promises', ({ title, rule, why, instead }) => {
  const text = wordsOf({ title, rule, why, instead }).join(' ');
  expect(text).not.toMatch(/violat|illegal|complian|guarantee|inappropriate|must not|penalt|fined|disparag/i);
});

test('no source names a person who was sanctioned', () => {
  const names = pack.cards.flatMap(({ sources }) => sources.map(({ name }) => name)).join('\n');
  expect(names).not.toMatch(/\bDr\b|\bDDS\b|\bDMD\b|\bMD\b|nurse,/);
});

test('the privacy officer comes first, and every unset contact says so', () => {
  expect(pack.contacts[0]?.id).toBe('privacy');
  for (const { reach, unset } of pack.contacts) {
    expect(reach).toBeNull();
    expect(unset.en).toMatch(/^Not set yet\./);
  }
});
