import { beforeAll, describe, expect, test } from 'vitest';
import type { Classifier } from '../../../../src/classifier/classifier.ts';
import { openClassifier } from '../../../../src/classifier/cli/tiers.ts';
import { allReady } from '../../../../src/pages/playbook/ready-words.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import type { ReadyReply } from '../../../../src/policy/ready.ts';
import { TEMPLATE_USES } from '../../../../src/policy/schema/template.ts';
import { REPLY_USES, readyReplies } from '../../../../src/policy/templates.ts';
import { PARENTS, type Parent } from './parents.ts';
import { SHIPPED } from './shipped.ts';

/** One ready reply under all parents, on a machine that does something else as well. Milliseconds. */
const LONGEST = 120_000;
/** Of the other countries, whose words are nearly the same, every so-manieth parent. */
const EVERY_ABROAD = 11;
/** Where words go that answer nothing: a statement, and a message to one person. */
const ALONE = [
  ['facebook', 'post'],
  ['messenger', 'message'],
] as const;

let classifier: Classifier;

beforeAll(async () => {
  const warnings: string[] = [];
  classifier = await openClassifier('deep', (warning) => warnings.push(warning));
  await classifier.warm();
  expect(warnings).toEqual([]);
}, LONGEST);

/** What is not clear, in words for whoever has to find better ones. */
async function problemsOf({ text }: ReadyReply, parents: readonly Parent[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { site, kind, text: parent } of parents) {
    const { verdict, limited } = await classifier.deep({ text, site, kind, parent });
    expect(limited).toBe(false);
    if (verdict.level !== 'clear') problems.push(`${verdict.level} ${verdict.score.toFixed(2)} under "${parent}"`);
  }
  return problems;
}

test('there are parents enough, and words for every use', () => {
  expect(PARENTS.length).toBeGreaterThanOrEqual(40);
  for (const { pack } of SHIPPED) {
    const uses = new Set(pack.templates.map(({ use }) => use));
    expect([...TEMPLATE_USES].filter((use) => !uses.has(use))).toEqual([]);
  }
});

const POLICIES = SHIPPED.flatMap(({ country, pack }) =>
  pack.languages.map((language): Policy & { country: string; under: string } => ({
    country,
    pack,
    language,
    under: country === 'US' ? 'every parent' : `every ${EVERY_ABROAD}th parent`,
  })),
);

describe.each(POLICIES)('ready words for $country in $language', ({ country, under, ...policy }) => {
  const replies = readyReplies(policy);
  const parents = country === 'US' ? PARENTS : PARENTS.filter((_, index) => index % EVERY_ABROAD === 0);

  test('all replies can be filled', () => {
    const meant = policy.pack.templates.filter(({ use }) => REPLY_USES.includes(use));
    expect(replies.map(({ id }) => id)).toEqual(meant.map(({ id }) => id));
  });

  test.each(TEMPLATE_USES)(
    'those for "%s" are clear by themselves, in public and in a message',
    async (use) => {
      const ready = allReady(policy).filter((one) => one.use === use);
      expect(ready.map(({ id }) => id)).toEqual(
        policy.pack.templates.filter((one) => one.use === use).map(({ id }) => id),
      );
      for (const { id, text } of ready)
        for (const [site, kind] of ALONE) {
          const { verdict } = await classifier.deep({ text, site, kind, parent: null });
          expect([id, site, verdict.level]).toEqual([id, site, 'clear']);
        }
    },
    LONGEST,
  );

  test.each(replies)(
    `"$id" is clear under ${under}`,
    async (reply) => expect(await problemsOf(reply, parents)).toEqual([]),
    LONGEST,
  );
});
