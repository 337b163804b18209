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
