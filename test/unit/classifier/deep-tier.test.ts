import { describe, expect, it } from 'vitest';
import type { DeepReader } from '../../../src/classifier/deep/reader.ts';
import { deepTier } from '../../../src/classifier/deep-tier.ts';

const CATEGORIES = ['NAME', 'DATE', 'TRAIT', 'EVENT'];

/** A model that holds whatever has one of the words, and marks them. */
function reader(marks: Readonly<Record<string, string>>): DeepReader {
  return {
    categories: CATEGORIES,
    async read({ text }) {
      const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
      const hold = words.some((word) => marks[word[0]]) ? 0.95 : 0.05;
      return {
        probabilities: { hold, remind: 0.02, clear: 0.98 - hold },
        tokens: words.map((word) => ({
          start: word.index,
          end: word.index + word[0].length,
          tags: Float32Array.from(CATEGORIES, (category) => (marks[word[0]] === category ? 0.9 : 0)),
        })),
      };
    },
  };
}

const judge = async (text: string, marks: Readonly<Record<string, string>>) => {
  const post = { text, kind: 'post' } as const;
  return deepTier(reader(marks))(post, 'thorough');
};

describe('care', () => {
  it('reads once while somebody types', async () => {
    const counted = reader({ Delphine: 'NAME' });
    let readings = 0;
    const read: DeepReader['read'] = (input) => {
      readings++;
      return counted.read(input);
    };
    const post = { text: 'Delphine walked to the window.', kind: 'post' } as const;
    const verdict = await deepTier({ ...counted, read })(post, 'quick');
    expect(readings).toBe(1);
    expect(verdict).toMatchObject({ level: 'hold', redacted: 'A patient walked to the window.' });
  });
});

describe('the suggestion of the learned tier', () => {
  it('is the mildest that the model no longer holds', async () => {
    const verdict = await judge('Delphine walked to the window. Nice view.', { Delphine: 'NAME' });
    expect(verdict).toMatchObject({
      level: 'hold',
      tier: 'deep',
      redacted: 'A patient walked to the window. Nice view.',
    });
  });

  it('says a patient for who it was', async () => {
    const verdict = await judge('Delphine walked. The trombonist slept well. We had a very long night.', {
      Delphine: 'NAME',
      trombonist: 'TRAIT',
    });
    expect(verdict.redacted).toBe('A patient walked. A patient slept well. We had a very long night.');
  });

  it('drops the sentence that still points to somebody', async () => {
    const text = 'Delphine walked. The whole town rode rollercoasters. We had a very long night, and I was tired.';
    const verdict = await judge(text, { Delphine: 'NAME', rollercoasters: 'EVENT' });
    expect(verdict.redacted).toBe('A patient walked. We had a very long night, and I was tired.');
  });
});
