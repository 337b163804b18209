import { expect, test } from 'vitest';
import { dueAt, isDue, putOff } from '../../../src/training/due.ts';
import { NO_PROGRESS } from '../../../src/training/progress.ts';
import { DAY, NOW, progress, smallPack } from './fixture.ts';

const { training } = smallPack();
const local = (...date: [number, number, number]) => new Date(date[0], date[1] - 1, date[2], 10).getTime();

test('the first round is due some days after joining, and never to somebody who has not joined', () => {
  expect(dueAt(NO_PROGRESS, training)).toBeNull();
  expect(isDue(NO_PROGRESS, training, NOW)).toBe(false);
  expect(isDue(progress({}), training, NOW + 7 * DAY - 1)).toBe(false);
  expect(isDue(progress({}), training, NOW + 7 * DAY)).toBe(true);
});

test.each<[number, [number, number, number], [number, number, number]]>([
  [12, [2026, 11, 25], [2027, 11, 25]],
  [12, [2028, 2, 29], [2029, 2, 28]],
  [1, [2027, 1, 31], [2027, 2, 28]],
  [6, [2026, 8, 31], [2027, 2, 28]],
])('later ones %d months after the last, to the day: %j', (intervalMonths, settled, expected) => {
  expect(dueAt(progress({ settled: local(...settled) }), { ...training, intervalMonths })).toBe(local(...expected));
});

test('put off, it is quiet for a week', () => {
  const later = putOff(progress({ joined: NOW - 30 * DAY }), NOW);
  expect(isDue(later, training, NOW + 7 * DAY - 1)).toBe(false);
  expect(isDue(later, training, NOW + 7 * DAY)).toBe(true);
});

test('a clock that was set forward for a while cannot put it off for years', () => {
  expect(isDue(progress({ joined: NOW - 30 * DAY, putOffUntil: NOW + 900 * DAY }), training, NOW)).toBe(true);
});
