// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { HeldKeys } from '../../../src/gate/held-keys.ts';

const key = (type: string, code: string, repeat = false) => new KeyboardEvent(type, { code, repeat });

test('keypress, repeats and keyup of a held key belong to it; then it is free again', () => {
  const keys = new HeldKeys();
  keys.hold(key('keydown', 'Enter'));
  expect(keys.belongs(key('keypress', 'Enter'))).toBe(true);
  expect(keys.belongs(key('keydown', 'Enter', true))).toBe(true);
  expect(keys.belongs(key('keyup', 'Enter'))).toBe(true);
  expect(keys.belongs(key('keyup', 'Enter'))).toBe(false);
});

test('other keys are not touched', () => {
  const keys = new HeldKeys();
  keys.hold(key('keydown', 'Enter'));
  expect(keys.belongs(key('keyup', 'KeyN'))).toBe(false);
  expect(keys.belongs(new Event('click'))).toBe(false);
});

test('when the keyup got lost, the next keydown is a new stroke', () => {
  const keys = new HeldKeys();
  keys.hold(key('keydown', 'Enter'));
  expect(keys.belongs(key('keydown', 'Enter'))).toBe(false);
  expect(keys.belongs(key('keyup', 'Enter'))).toBe(false);
});
