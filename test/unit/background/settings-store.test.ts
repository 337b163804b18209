import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { forget } = await import('../../../src/background/policy-store.ts');
const { isPaused, pause, readOwn, readSettings, siteState, writeOwn } = await import(
  '../../../src/background/settings-store.ts'
);

beforeEach(() => {
  delete browser.stored.settings;
  // Not the first start: it is known that nobody manages anything.
  browser.stored.managed = {};
  forget();
});

test('nothing stored, and storage that fails, give the defaults', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  forget();
  browser.storage.local.get.mockRejectedValueOnce(new Error('disk'));
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test.each(['broken', 7, null, [1], { mode: 3, pausedUntil: 'always', profile: null }])(
  'corrupt settings (%j) leave every site guarded',
  async (settings) => {
    browser.stored.settings = settings;
    expect(await siteState('x')).toMatchObject({ paused: false, settings: DEFAULT_SETTINGS });
  },
);

test('a pause holds for its site alone, and ends by itself', async () => {
  const { until } = await pause('x', 15);
  const settings = await readSettings();
  expect(isPaused(settings, 'x')).toBe(true);
  expect(isPaused(settings, 'facebook')).toBe(false);
  expect(isPaused(settings, 'x', (until ?? 0) + 1)).toBe(false);
});

test('two pauses do not end each other, and zero minutes end only their own', async () => {
  await pause('x', 15);
  await pause('reddit', 60);
  await pause('x', 0);
  const settings = await readSettings();
  expect([isPaused(settings, 'x'), isPaused(settings, 'reddit')]).toEqual([false, true]);
});

test('two changes in the same moment are both kept', async () => {
  await Promise.all([pause('x', 15), pause('reddit', 60)]);
  expect(Object.keys((await readOwn()).pausedUntil).sort()).toEqual(['reddit', 'x']);
});

test('where pauses are not allowed they are refused, and old ones count no longer', async () => {
  await pause('x', 60);
  await writeOwn({ ...(await readOwn()), allowPause: false });
  expect((await siteState('x')).paused).toBe(false);
  expect(await pause('x', 15)).toEqual({ until: null });
});

test('names that every object has are not paused', async () => {
  const settings = await readSettings();
  for (const site of ['constructor', '__proto__', 'toString', '']) expect(isPaused(settings, site)).toBe(false);
});

test('a site without data of its own can be paused too', async () => {
  await pause('', 15);
  expect((await siteState('')).paused).toBe(true);
});
