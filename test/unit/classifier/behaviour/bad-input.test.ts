import { beforeAll, describe, expect, it } from 'vitest';
import { type Classifier, createClassifier } from '../../../../src/classifier/classifier.ts';
import { BadLine, parsePostLine } from '../../../../src/classifier/cli/post-line.ts';
import { openClassifier } from '../../../../src/classifier/cli/tiers.ts';
import { compileKernel } from '../../../../src/classifier/deep/kernel-build.ts';
import { readModel } from '../../../../src/classifier/deep/node.ts';
import { createDeepReader } from '../../../../src/classifier/deep/reader.ts';
import { deepTier } from '../../../../src/classifier/deep-tier.ts';
import { readFast } from '../../../../src/classifier/fast/index.ts';
import { LEVELS, type Post, type Verdict } from '../../../../src/classifier/types.ts';

/** Rules and model together on what nobody means to write. Generous limits: a slow machine is no fault, an endless loop is. */
const MOST_MS = 120_000;
const MOST_GROWTH_MB = 120;
const RISKY = 'My patient Mrs. Okafor in room 412 finally got her new kidney today.';
const LINE = 'The bus was late and we talked about the garden, the cat and the price of eggs.\n';

const junk = (length: number): string =>
  Array.from({ length }, (_, i) => String.fromCharCode(Math.imul(i + 1, 40503) & 0xffff)).join('');

const INPUTS: readonly (readonly [string, Post])[] = [
  ['nothing at all', { text: '' }],
  ['spaces', { text: ' \n\t\u00a0\u200b ' }],
  ['only a parent', { text: '', kind: 'reply', parent: RISKY }],
  ['a word, and a parent of 100 kB', { text: 'thanks', kind: 'reply', parent: LINE.repeat(1250) }],
  ['a paste of 100 kB', { text: LINE.repeat(1250) }],
  ['a patient at the end of 20 kB', { text: LINE.repeat(250) + RISKY }],
  ['binary junk', { text: junk(5_000) }],
  ['10,000 emoji', { text: '😭'.repeat(10_000) }],
  ['10,000 families of emoji', { text: '👨‍👩‍👧‍👦'.repeat(10_000) }],
  ['stars, dots and digits in every word', { text: 'p*t1ent J.o.h.n r00m '.repeat(2_000) }],
  ['lone surrogates', { text: 'My patient \ud83d Mrs. \udc00 Smith in room 4 \ud83d' }],
  ['right to left, marks upon marks', { text: 'مَرِيضَتِي\u0301\u0302\u0303 '.repeat(1_000) }],
  [
    'every field full of junk',
    { text: RISKY, site: junk(500), author: junk(500), group: junk(500), parent: junk(500) },
  ],
];

describe('bad input, rules and model', () => {
  let classifier: Classifier;
  beforeAll(async () => {
    classifier = await openClassifier('deep', (message) => expect.fail(message));
    await classifier.deep({ text: RISKY });
  }, MOST_MS);

  it.each(INPUTS)(
    '%s is read in bounded time and memory, and findings point into it',
    async (_, post) => {
      const before = process.memoryUsage().rss;
      const { verdict, limited, final } = await classifier.deep(post, 'quick');
      expect([limited, final]).toEqual([false, true]);
      expect(LEVELS).toContain(verdict.level);
      expect(verdict.score).toBeGreaterThanOrEqual(0);
      expect(verdict.score).toBeLessThanOrEqual(1);
      let end = 0;
      for (const finding of verdict.findings) {
        expect(post.text.slice(finding.start, finding.end)).toBe(finding.text);
        expect(finding.start).toBeGreaterThanOrEqual(end);
        end = finding.end;
      }
      expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(MOST_GROWTH_MB);
    },
    MOST_MS,
  );

  it(
    'nothing written is silent, and a patient at the end of a long text is not lost',
    async () => {
      expect((await classifier.deep({ text: '', parent: RISKY, kind: 'reply' })).verdict.level).toBe('clear');
      expect((await classifier.deep({ text: LINE.repeat(250) + RISKY }, 'quick')).verdict.level).toBe('hold');
    },
    MOST_MS,
  );
});

describe('one patient told of over and over, 100 kB', () => {
  const post: Post = { text: RISKY.repeat(1400) };
  const expectGone = ({ level, redacted }: Verdict) => {
    expect(level).toBe('hold');
    expect(redacted).not.toContain('Okafor');
  };

  it('is read and redacted by the rules alone in bounded time', () => expectGone(readFast(post, 'thorough')), MOST_MS);

  it(
    'is read, redacted and read again by rules and model in bounded time',
    async () => expectGone((await (await openClassifier('deep', expect.fail)).deep(post, 'thorough')).verdict),
    MOST_MS,
  );
});

describe('a model that cannot be used', () => {
  const broken: readonly (readonly [string, () => Promise<ArrayBuffer>])[] = [
    ['missing', () => readModel('/nowhere/model.bin')],
    ['empty', async () => new ArrayBuffer(0)],
    ['truncated', async () => (await readModel()).slice(0, 1_000_000)],
    [
      'corrupt',
      async () => {
        const bytes = new Uint8Array(await readModel());
        bytes.fill(7, 2_000_000, 2_000_016);
        return bytes.buffer;
      },
    ],
  ];

  it.each(broken)(
    'that is %s leaves the rules in charge, and says so',
    async (_, model) => {
      const classifier = createClassifier(async () =>
        deepTier(await createDeepReader({ wasm: await compileKernel(), model: await model() })),
      );
      await classifier.warm();
      expect(classifier.fast({ text: RISKY })).toMatchObject({ final: false, limited: false });
      const reading = await classifier.deep({ text: RISKY });
      expect(reading).toMatchObject({ limited: true, final: true, verdict: { level: 'hold', tier: 'fast' } });
      expect(reading.verdict).toEqual(classifier.fast({ text: RISKY }).verdict);
    },
    MOST_MS,
  );

  it('is tried again with the next post', async () => {
    let tries = 0;
    const classifier = createClassifier(async () => {
      if (++tries < 3) throw new Error('not yet');
      return async (post) => ({ ...readFast(post, 'quick'), tier: 'deep' as const });
    });
    const tiers = [];
    for (let i = 0; i < 4; i++) tiers.push((await classifier.deep({ text: RISKY })).limited);
    expect(tiers).toEqual([true, true, false, false]);
    expect(tries).toBe(3);
  });
});

it('a line that is no post is refused whatever it is', () => {
  for (const line of [junk(2000), '{"id":1,"text":null}', '{"text":["a"]}', 'null', '{"id":"x"', '\ud83d', '"text"']) {
    expect(() => parsePostLine(line)).toThrow(BadLine);
  }
});
