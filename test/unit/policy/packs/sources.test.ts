import { describe, expect, test } from 'vitest';
import { ABROAD, SHIPPED, textsOf } from './shipped.ts';

/** Law and offices of the United States, which mean nothing elsewhere. */
const OF_THE_US =
  /HIPAA|HHS|\bOCR\b|\bCFR\b|U\.S\.C|Civil Rights|TAKE IT DOWN|NLR[AB]|\bFTC\b|\bCMS\b|\bEE\. UU\.|California|federal|hhs\.gov/;
const US_NUMBERS = /\b911\b|\b988\b|1-800-222-1222/;
const US_SPELLING = /\b(?:neighbors?|rumor|labor|tumor|color|license plates?|attorney|nursing home)\b/i;
const AMERICAN_IZE = /\b(?:organiz|recogniz)/i;

describe.each(SHIPPED)('the pack for $country', ({ country, pack }) => {
  test('is before its review date', () => {
    expect(new Date(pack.review).getTime(), 'check every card against its source, then move the date').toBeGreaterThan(
      Date.now(),
    );
    expect(pack.country).toBe(country);
  });

  const claims = [...pack.cards, ...pack.playbooks.flatMap(({ deadlines }) => deadlines)];

  test.each(claims)('"$id" names its sources, each with a year that has been', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { name, year } of sources) {
      expect(name.trim()).not.toBe('');
      expect(year).toBeLessThanOrEqual(new Date(pack.effective).getFullYear());
    }
  });

  test('no source names a person who was sanctioned', () => {
    const names = claims.flatMap(({ sources }) => sources.map(({ name }) => name)).join('\n');
    expect(names).not.toMatch(/\bDr\b|\bDDS\b|\bDMD\b|\bMD\b|nurse,/);
  });
});

describe.each(ABROAD)('the pack for $country', ({ country, pack }) => {
  const all = JSON.stringify(pack);

  test('speaks of no law or office of the United States', () => {
    expect(all.match(OF_THE_US)).toBeNull();
  });

  test('gives its own emergency numbers, everywhere', () => {
    const numbers = pack.emergency.map(({ number }) => number);
    const expected = {
      GB: ['999', '116 123', '111'],
      CA: ['911', '9-8-8', '1-844-764-7669'],
      AU: ['000', '13 11 14', '13 11 26'],
    }[country];
    expect(numbers).toEqual(expected);
    if (country !== 'CA') expect(all.match(US_NUMBERS)).toBeNull();
  });

  test('spells as people there do', () => {
    const words = textsOf(pack).flatMap(({ where, text }) => Object.values(text).map((one) => `${where}: ${one}`));
    expect(words.filter((one) => US_SPELLING.test(one))).toEqual([]);
    if (country !== 'CA') expect(words.filter((one) => AMERICAN_IZE.test(one))).toEqual([]);
  });
});
