import { expect, test } from 'vitest';
import { concernsAnswers, concernsPolicy } from '../../../src/policy/concerns.ts';

test('only what can change the policy does', () => {
  for (const concerns of [concernsPolicy, concernsAnswers]) {
    expect(concerns({ settings: {} }, 'local')).toBe(true);
    expect(concerns({ pack: {} }, 'local')).toBe(true);
    expect(concerns({ mode: {} }, 'managed')).toBe(true);
    for (const key of ['journal', 'training', 'acknowledged', 'welcome', 'mode'])
      expect(concerns({ [key]: {} }, 'local'), key).toBe(false);
    expect(concerns({ settings: {} }, 'session')).toBe(false);
  }
});

test('the worker writes down what IT manages: news for a page, and none for the worker itself', () => {
  expect(concernsAnswers({ managed: {} }, 'local')).toBe(true);
  expect(concernsPolicy({ managed: {} }, 'local')).toBe(false);
});
