import { beforeEach, expect, test, vi } from 'vitest';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../../src/background/inject.ts', () => ({ injectIntoOpenTabs: async () => {} }));
const { concernsTraining, joinTraining, refreshDot, trainingDue } = await import('../../../src/background/training.ts');
const { installed } = await import('../../../src/background/install.ts');

const DAY = 86_400_000;
const { joiningDays } = defaultPack().training;
const text = () => browser.action.setBadgeText.mock.lastCall?.[0].text;

beforeEach(() => {
  for (const key of Object.keys(browser.stored)) delete browser.stored[key];
  vi.clearAllMocks();
});

test('the first round is due some days after the install, and an update does not move the day', async () => {
  await joinTraining(1000);
  await joinTraining(50 * DAY);
  expect(await trainingDue(1000 + joiningDays * DAY - 1)).toBe(false);
  expect(await trainingDue(1000 + joiningDays * DAY)).toBe(true);
});

test('joining adds the day and leaves everything else that is kept as it is', async () => {
  const kept = { settled: 7, memories: { one: { streak: 2, at: 1 } }, later: 'a field of a newer version' };
  browser.stored.training = kept;
  await joinTraining(1000);
  expect(browser.stored.training).toMatchObject({ ...kept, joined: 1000 });
  browser.stored.training = 'broken';
  await joinTraining(1000);
  expect(browser.stored.training).toMatchObject({ joined: 1000, memories: {} });
});

test('the button bears a dot while training is due, never a number, and loses it', async () => {
  browser.stored.training = { joined: Date.now() - 60 * DAY };
  await refreshDot();
  expect(text()).toBe('•');
  browser.stored.training = { joined: Date.now() - 60 * DAY, settled: Date.now() };
  await refreshDot();
  expect(text()).toBe('');
});

test('a browser without badges is no error', async () => {
  browser.action.setBadgeText.mockRejectedValueOnce(new Error('no toolbar'));
  await expect(refreshDot()).resolves.toBeUndefined();
});

test('the dot is looked at again when training or pack change, and at nothing else', () => {
  expect(concernsTraining({ training: {} })).toBe(true);
  expect(concernsTraining({ pack: {} })).toBe(true);
  expect(concernsTraining({ journal: {} })).toBe(false);
});

test('the welcome opens once, and only at an install', async () => {
  await installed('update');
  expect(browser.tabs.create).not.toHaveBeenCalled();
  await installed('install');
  expect(browser.tabs.create.mock.calls).toEqual([[{ url: expect.stringMatching(/welcome\.html$/) }]]);
  browser.stored.welcome = { at: 1 };
  await installed('install');
  expect(browser.tabs.create).toHaveBeenCalledTimes(1);
});
