import { beforeAll, describe, expect, test } from 'vitest';
import type { Classifier } from '../../../../src/classifier/classifier.ts';
import { openClassifier } from '../../../../src/classifier/cli/tiers.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import type { ReadyReply } from '../../../../src/policy/ready.ts';
import { TEMPLATE_USES } from '../../../../src/policy/schema/template.ts';
import { REPLY_USES, readyReplies, readyWords } from '../../../../src/policy/templates.ts';
import { PARENTS, type Parent } from './parents.ts';
import { SHIPPED } from './shipped.ts';

/** One ready reply under all parents, on a machine that does something else as well. Milliseconds. */
const LONGEST = 120_000;
/** Of the other countries, whose words are nearly the same, every so-manieth parent. */
const EVERY_ABROAD = 11;

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

describe.each(
  SHIPPED.flatMap(({ country, pack }) =>
    pack.languages.map((language): Policy & { country: string } => ({ country, pack, language })),
  ),
)('ready replies for $country in $language', ({ country, ...policy }) => {
  const replies = readyReplies(policy);
  const parents = country === 'US' ? PARENTS : PARENTS.filter((_, index) => index % EVERY_ABROAD === 0);

  test('all of them can be filled', () => {
    const meant = policy.pack.templates.filter(({ use }) => REPLY_USES.includes(use));
    expect(replies.map(({ id }) => id)).toEqual(meant.map(({ id }) => id));
  });

  test(
    'statements are clear when they are posted by themselves',
    async () => {
      for (const { id, text } of readyWords(policy, ['holding'])) {
        const { verdict } = await classifier.deep({ text, site: 'facebook', kind: 'post', parent: null });
        expect([id, verdict.level]).toEqual([id, 'clear']);
      }
    },
    LONGEST,
  );

  test.each(replies)(
    '"$id" is clear under every parent',
    async (reply) => expect(await problemsOf(reply, parents)).toEqual([]),
    LONGEST,
  );
});
