import { expect, test } from 'vitest';
import { Told } from '../../../src/overlay/told.ts';

test('a reminder stays while its author writes on', () => {
  const told = new Told();
  expect(['a', 'ab', 'abc', 'abc'].map((text) => told.may('story', text))).toEqual([true, true, true, true]);
});

test('once it has gone it does not come back for the same text, but does for another', () => {
  const told = new Told();
  told.may('story', 'a');
  told.may('story', 'ab');
  told.gone();
  expect(told.may('story', 'a')).toBe(false);
  expect(told.may('story', 'ab')).toBe(false);
  expect(told.may('story', 'abc')).toBe(true);
});

test('another reminder takes the place of the first, and the first does not return for that text', () => {
  const told = new Told();
  expect(told.may('story', 'a')).toBe(true);
  expect(told.may('tone', 'a')).toBe(true);
  expect(told.may('story', 'a')).toBe(false);
});

test('dismissed, it is silent for the rest of the draft, and speaks again in the next', () => {
  const told = new Told();
  told.may('story', 'a');
  told.dismiss();
  expect(told.may('story', 'something else')).toBe(false);
  expect(told.may('tone', 'something else')).toBe(true);
  told.afresh();
  expect(told.may('story', 'a new post')).toBe(true);
  expect(told.may('story', 'a')).toBe(true);
});

test('dismissing nothing does nothing', () => {
  const told = new Told();
  told.dismiss();
  told.gone();
  expect(told.may('story', 'a')).toBe(true);
});
