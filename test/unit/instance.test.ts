// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { takeOver } from '../../src/instance.ts';

test('a live instance keeps its place, an orphan is ended by the next copy', () => {
  let alive = true;
  const first = takeOver(() => alive);
  expect(first?.signal.aborted).toBe(false);
  expect(takeOver(() => true)).toBeNull();
  alive = false;
  const second = takeOver(() => true);
  expect(first?.signal.aborted).toBe(true);
  expect(second?.signal.aborted).toBe(false);
});

test('a page that sends the announcement ends nothing', () => {
  Reflect.deleteProperty(globalThis, Symbol.for('chaperone.instance'));
  const live = takeOver(() => true);
  window.dispatchEvent(new Event('chaperone-instance'));
  expect(live?.signal.aborted).toBe(false);
});
