import { expect, test } from 'vitest';
import { minutesUntilMidnight, PAUSES } from '../../../src/pages/popup/pauses.ts';

test.each([
  [new Date(2026, 10, 25, 0, 0, 0), 1440],
  [new Date(2026, 10, 25, 15, 30, 0), 510],
  [new Date(2026, 10, 25, 23, 59, 59, 999), 1],
  [new Date(2026, 11, 31, 23, 0, 0), 60],
])('from %s the day has %d minutes left', (now, minutes) => {
  expect(minutesUntilMidnight(now)).toBe(minutes);
});

test('every pause has an end that the worker takes: a whole number of minutes up to a day', () => {
  for (let hour = 0; hour < 24 * 366; hour += 7) {
    for (const { minutes } of PAUSES) {
      const length = minutes(new Date(2026, 0, 1, hour, 13));
      expect(Number.isInteger(length) && length >= 1 && length <= 1440).toBe(true);
    }
  }
});
