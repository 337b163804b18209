import { expect, test } from 'vitest';
import type { Piece } from '../../../../src/classifier/decide.ts';
import { mergedAll } from '../../../../src/classifier/findings/merge.ts';
import type { Category } from '../../../../src/classifier/types.ts';

const piece = (category: Category, start: number, end: number, kind = 'tag'): Piece => ({ category, kind, start, end });
const inOrder = (pieces: readonly Piece[]) => [...pieces].sort((a, b) => a.start - b.start);

test('a number takes up the part that the model saw, and words around it are cut', () => {
  const tagged = [piece('NAME', 4, 8), piece('CARE', 0, 20), piece('DATE', 30, 34)];
  expect(inOrder(mergedAll(tagged, [piece('ID', 4, 13, 'record-number')]))).toEqual([
    piece('CARE', 0, 4),
    piece('ID', 4, 13, 'record-number'),
    piece('CARE', 13, 20),
    piece('DATE', 30, 34),
  ]);
});

test('where two of the rules meet the earlier comes first, wherever it stands in the text', () => {
  const [place, age] = [piece('PLACE', 5, 12, 'place'), piece('AGE', 0, 8, 'age')];
  expect(mergedAll([], [place, age])).toEqual([piece('PLACE', 0, 12, 'tag')]);
  expect(mergedAll([], [age, place])).toEqual([piece('AGE', 0, 12, 'tag')]);
});

test('pieces that only touch stay apart, and words that explain give way to what stands there already', () => {
  const tagged = [piece('NAME', 0, 5), piece('HEALTH', 5, 9)];
  expect(mergedAll(tagged, [piece('CARE', 4, 6, 'patient')])).toEqual(tagged);
});

test('ten thousand of either are merged at once', () => {
  const tagged = Array.from({ length: 10_000 }, (_, i) => piece('NAME', 10 * i, 10 * i + 4));
  const ruled = tagged.map(({ start }) => piece('ID', start + 2, start + 8, 'record-number'));
  const began = performance.now();
  expect(mergedAll(tagged, ruled)).toHaveLength(10_000);
  expect(performance.now() - began).toBeLessThan(1000);
});
