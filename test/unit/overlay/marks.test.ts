import { expect, test } from 'vitest';
import type { Finding } from '../../../src/classifier/types.ts';
import { segments } from '../../../src/overlay/marks.ts';

const finding = (start: number, end: number): Finding => ({ category: 'NAME', start, end, text: '', reason: '' });

test('the pieces joined give the text again', () => {
  const text = 'Mrs. Ode in bed 4 cried';
  const cut = segments(text, [finding(12, 17), finding(0, 8)]);
  expect(cut.map((piece) => piece.text).join('')).toBe(text);
  expect(cut.filter((piece) => piece.finding !== null).map((piece) => [piece.text, piece.finding])).toEqual([
    ['Mrs. Ode', 1],
    ['bed 4', 0],
  ]);
});

test('overlapping, empty and impossible findings do no harm', () => {
  const text = 'abcdef';
  const cut = segments(text, [finding(0, 3), finding(2, 5), finding(4, 4), finding(-1, 2), finding(5, 99)]);
  expect(cut.map((piece) => piece.text)).toEqual(['abc', 'de', 'f']);
});
