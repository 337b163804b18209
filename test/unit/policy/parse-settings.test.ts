import { expect, test } from 'vitest';
import { parseSettings } from '../../../src/policy/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

test.each([undefined, null, 0, 'settings', [], [1], true])('storage that holds %j gives the defaults', (stored) => {
  expect(parseSettings(stored, NOW)).toEqual(DEFAULT_SETTINGS);
});

test('each broken value falls back alone', () => {
  const stored = { mode: 'block', failMode: 'never', checkWaitMs: 'soon', sensitivity: 'careful', allowPause: 'no' };
  expect(parseSettings(stored, NOW)).toEqual({ ...DEFAULT_SETTINGS, mode: 'block', sensitivity: 'careful' });
});

test.each([0, 99, 5001, -1, Number.NaN, Number.POSITIVE_INFINITY])('a wait of %d ms is not taken', (checkWaitMs) => {
  expect(parseSettings({ checkWaitMs }, NOW).checkWaitMs).toBe(DEFAULT_SETTINGS.checkWaitMs);
});

test('a pause is kept only while it runs, and never for longer than a day', () => {
  const pausedUntil = { x: NOW + HOUR, facebook: NOW - 1, reddit: NOW + 25 * HOUR, yelp: 'always', google: null };
  expect(parseSettings({ pausedUntil }, NOW).pausedUntil).toEqual({ x: NOW + HOUR });
});

test('a profile is text of bounded length, or empty', () => {
  const profile = { role: 'r'.repeat(1000), employer: { name: 'x' }, town: 7 };
  expect(parseSettings({ profile }, NOW).profile).toEqual({ role: 'r'.repeat(200), employer: '', town: '' });
});

test('keys that are not settings do not come through', () => {
  expect(parseSettings({ text: 'a post', __proto__: { mode: 'block' } }, NOW)).not.toHaveProperty('text');
});
