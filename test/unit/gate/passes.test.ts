import { expect, test } from 'vitest';
import { GESTURE_MS, PASS_LIFETIME_MS, Passes } from '../../../src/gate/passes.ts';

test('a pass lets one press through and no second one', () => {
  const passes = new Passes();
  passes.grant('a', 'text', 0);
  expect(passes.spend('a', 'text', 'click', 10)).toBe(true);
  expect(passes.spend('a', 'text', 'click', 20)).toBe(false);
  expect(passes.spend('a', 'text', 'click', 10 + GESTURE_MS + 1)).toBe(false);
});

test('the submit that follows a click belongs to the same press, once', () => {
  const passes = new Passes();
  passes.grant('a', 'text', 0);
  passes.spend('a', 'text', 'click', 10);
  expect(passes.spend('a', 'text', 'submit', 11)).toBe(true);
  expect(passes.spend('a', 'text', 'submit', 12)).toBe(false);
});

test('a submit long after the click is another press', () => {
  const passes = new Passes();
  passes.grant('a', 'text', 0);
  passes.spend('a', 'text', 'click', 10);
  expect(passes.spend('a', 'text', 'submit', 11 + GESTURE_MS)).toBe(false);
});

test('a pass is bound to its composer, its text and its lifetime', () => {
  const passes = new Passes();
  passes.grant('a', 'text', 0);
  expect(passes.spend('b', 'text', 'click', 1)).toBe(false);
  expect(passes.spend('a', 'text!', 'click', 1)).toBe(false);
  expect(passes.spend('a', 'text', 'click', 2)).toBe(false);
  passes.grant('a', 'text', 0);
  expect(passes.spend('a', 'text', 'click', PASS_LIFETIME_MS + 1)).toBe(false);
});
