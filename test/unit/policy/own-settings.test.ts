import { expect, test } from 'vitest';
import { parseOwn } from '../../../src/policy/settings/own.ts';

const NOTHING = { pausedUntil: {}, profile: { role: '', employer: '', town: '' } };
const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

test.each([undefined, null, 0, 'settings', [], [1], true])(
  'storage that holds %j is no choice of anybody',
  (stored) => {
    expect(parseOwn(stored, NOW)).toEqual(NOTHING);
  },
);

test('each broken value is left out alone', () => {
  const stored = { mode: 'block', failMode: 'never', language: 7, sensitivity: 'careful', allowPause: 'no' };
  expect(parseOwn(stored, NOW)).toEqual({ ...NOTHING, mode: 'block', sensitivity: 'careful' });
});

test('a pause is kept only while it runs, and never for longer than a day', () => {
  const pausedUntil = { x: NOW + HOUR, facebook: NOW - 1, reddit: NOW + 25 * HOUR, yelp: 'always', google: null };
  expect(parseOwn({ pausedUntil }, NOW).pausedUntil).toEqual({ x: NOW + HOUR });
});

test('a profile is text of bounded length, or empty', () => {
  const profile = { role: 'r'.repeat(1000), employer: { name: 'x' }, town: 7 };
  expect(parseOwn({ profile }, NOW).profile).toEqual({ role: 'r'.repeat(200), employer: '', town: '' });
});

test('keys that are not settings do not come through', () => {
  expect(parseOwn({ text: 'a post', __proto__: { mode: 'block' } }, NOW)).not.toHaveProperty('text');
});
