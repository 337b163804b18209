import { beforeAll, describe, expect, it } from 'vitest';
import { measureBehaviour, type Rate } from '../../../../src/classifier/cli/behaviour/measure.ts';
import { openClassifier } from '../../../../src/classifier/cli/tiers.ts';

/**
 * Least share of each kind of check that must pass, in percent: what was measured, less about five points. They may be raised
 * when the classifier gets better, and lowered only with a reason in docs/model-card.md.
 */
const FLOORS: Readonly<Record<string, number>> = {
  'same verdict: other name': 95,
  'same verdict: innocent word': 92,
  'same verdict: lower case': 95,
  'same verdict: upper case': 95,
  'same verdict: one typo': 92,
  'same verdict: three typos': 90,
  'same verdict: emoji': 95,
  'never higher with less: identifier removed': 90,
  'never higher with less: facet added': 95,
  'never higher with less: staff for patient': 95,
  'never higher with less: own family for patient': 95,
  'not held: staff for patient': 80,
  'not held: own family for patient': 80,
  'seen through a disguise: star for a vowel': 95,
  'seen through a disguise: digits for vowels': 90,
  'seen through a disguise: letters spread out': 95,
  'seen through a disguise: full stops between': 95,
  'seen through a disguise: lookalikes': 95,
  'seen through a disguise: zero-width inside': 95,
  'seen through a disguise: full width': 95,
  'seen through a disguise: mathematical letters': 95,
  'English and Spanish: holds held, English': 92,
  'English and Spanish: holds held, Spanish': 67,
  'English and Spanish: reminders not silent, English': 90,
  'English and Spanish: reminders not silent, Spanish': 70,
  'English and Spanish: clear posts not held, English': 95,
  'English and Spanish: clear posts not held, Spanish': 85,
  'name found and held: English': 80,
  'name found and held: Spanish': 83,
  'name found and held: Vietnamese': 62,
  'name found and held: Yoruba and Igbo': 80,
  'name found and held: Polish': 81,
  'name found and held: Punjabi and Hindi': 81,
  'name found and held: Arabic': 75,
  'name found and held: Chinese': 76,
  'name found and held: Navajo and Hmong': 71,
  'name found and held: Portuguese': 81,
  'name found and held: Irish': 81,
  'name found and held: Filipino': 81,
};

describe('behaviour of the whole classifier', () => {
  const rates = new Map<string, Rate>();

  beforeAll(async () => {
    const warnings: string[] = [];
    const classifier = await openClassifier('deep', (message) => warnings.push(message));
    expect(warnings).toEqual([]);
    for (const rate of await measureBehaviour(async (post) => (await classifier.deep(post, 'quick')).verdict)) {
      rates.set(`${rate.kind}: ${rate.variation}`, rate);
    }
  }, 900_000);

  it('is measured for every kind that has a floor, and no other', () => {
    expect([...rates.keys()].sort()).toEqual(Object.keys(FLOORS).sort());
    for (const { passed } of rates.values()) expect(passed.of).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.entries(FLOORS))('%s: at least %i %%', (name, floor) => {
    const rate = rates.get(name);
    expect(rate && (100 * rate.passed.hits) / rate.passed.of, rate?.failed.join(', ')).toBeGreaterThanOrEqual(floor);
  });
});
