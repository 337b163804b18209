import { describe, expect, it } from 'vitest';
import { createClassifier, type DeepTier } from '../../../src/classifier/classifier.ts';
import { readFast } from '../../../src/classifier/fast/index.ts';
import type { Post } from '../../../src/classifier/types.ts';

const HELD: Post = { text: 'My patient Mrs. Okafor in room 412 finally got her new kidney today.', kind: 'post' };
/** The mildest suggestion leaves this one a hold: only who reads it again finds a better one. */
const STUBBORN: Post = {
  text: 'no names but a certain governor left our ER at 4am in a cast',
  kind: 'post',
  author: 'ER doc',
};

describe('how carefully the rules read', () => {
  const quick = readFast(STUBBORN, 'quick');
  const thorough = readFast(STUBBORN, 'thorough');

  it('is a matter of the suggestion alone', () => {
    expect({ ...quick, redacted: null }).toEqual({ ...thorough, redacted: null });
    expect(thorough.level).toBe('hold');
    expect(quick.redacted).not.toBe(thorough.redacted);
    expect(readFast({ ...STUBBORN, text: quick.redacted ?? '' }, 'quick').level).toBe('hold');
    expect(readFast({ ...STUBBORN, text: thorough.redacted ?? '' }, 'quick').level).not.toBe('hold');
  });

  it('is quick while a deep tier is still to speak', () => {
    const classifier = createClassifier(() => Promise.reject(new Error('none')));
    expect(classifier.fast(STUBBORN)).toEqual({ verdict: quick, final: false, limited: false });
  });

  it('is thorough where the rules are the whole classifier', async () => {
    const classifier = createClassifier();
    const alone = { verdict: thorough, final: true, limited: false };
    expect(classifier.fast(STUBBORN)).toEqual(alone);
    expect(await classifier.deep(STUBBORN, 'quick')).toEqual(alone);
  });

  it('is thorough where the model failed', async () => {
    const broken: DeepTier = () => Promise.reject(new Error('broken'));
    const limited = { verdict: thorough, final: true, limited: true };
    expect(await createClassifier(async () => broken).deep(STUBBORN)).toEqual(limited);
    expect(await createClassifier(() => Promise.reject(new Error('none'))).deep(STUBBORN, 'quick')).toEqual(limited);
  });
});

it('a deep tier that answers is asked with the care of the question', async () => {
  const asked: unknown[] = [];
  const classifier = createClassifier(async () => async (post, care) => {
    asked.push([post, care]);
    return { ...readFast(post, 'quick'), tier: 'deep' as const };
  });
  await classifier.deep(HELD);
  const { verdict } = await classifier.deep(HELD, 'quick');
  expect(asked).toEqual([
    [HELD, 'thorough'],
    [HELD, 'quick'],
  ]);
  expect(verdict.tier).toBe('deep');
});
