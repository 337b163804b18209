import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../pages/fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));

const NOW = 1_800_000_000_000;

/** The worker as it is after a restart of its own. */
async function freshWorker() {
  vi.resetModules();
  return import('../../../src/background/managed-store.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
  for (const store of [browser.stored, browser.managed, browser.session])
    for (const key of Object.keys(store)) delete store[key];
});
afterEach(() => vi.useRealTimers());

const ignore = () => {};

test('at the very first start "nothing" is not believed before the browser had time to say more', async () => {
  const late = vi.fn();
  expect(await (await freshWorker()).readManaged(late, NOW)).toBeNull();
  expect(await (await freshWorker()).readManaged(ignore, NOW + 14_000)).toBeNull();
  expect(browser.stored).toEqual({});
  vi.advanceTimersByTime(14_999);
  expect(late).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(late).toHaveBeenCalledOnce();
  expect(await (await freshWorker()).readManaged(ignore, NOW + 15_000)).toEqual({});
});

test('that nothing was managed is remembered: the next start believes it at once', async () => {
  await (await freshWorker()).readManaged(ignore, NOW);
  await (await freshWorker()).readManaged(ignore, NOW + 15_000);
  delete browser.session.managedAsked;
  expect(await (await freshWorker()).readManaged(ignore, NOW + 100_000)).toEqual({});
  expect(browser.session).toEqual({});
});

test('what IT manages ends the wait of the first start', async () => {
  const { readManaged } = await freshWorker();
  expect(await readManaged(ignore, NOW)).toBeNull();
  browser.managed.mode = 'block';
  expect(await readManaged(ignore, NOW + 3000)).toEqual({ mode: 'block' });
});

test('what was managed before holds while the browser is still starting', async () => {
  browser.stored.managed = { mode: 'block' };
  const { readManaged } = await freshWorker();
  const late = vi.fn();
  expect(await readManaged(late, NOW)).toEqual({ mode: 'block' });
  const again = await freshWorker();
  expect(await again.readManaged(ignore, NOW + 14_000)).toEqual({ mode: 'block' });
  vi.advanceTimersByTime(15_000);
  expect(late).toHaveBeenCalledOnce();
});

test('after that, "nothing" means that IT took its policy back', async () => {
  browser.stored.managed = { mode: 'block' };
  await (await freshWorker()).readManaged(ignore, NOW);
  expect(await (await freshWorker()).readManaged(ignore, NOW + 15_000)).toEqual({});
  expect(browser.stored.managed).toEqual({});
});

test('a browser that tells of a change is believed at once', async () => {
  browser.stored.managed = { mode: 'block' };
  const { managedChanged, readManaged } = await freshWorker();
  managedChanged();
  expect(await readManaged(ignore, NOW)).toEqual({});
});

test('what is managed now is remembered, and written only when it is new', async () => {
  browser.managed.mode = 'justify';
  const { readManaged } = await freshWorker();
  expect(await readManaged(ignore, NOW)).toEqual({ mode: 'justify' });
  expect(browser.stored.managed).toEqual({ mode: 'justify' });
  browser.storage.local.set.mockClear();
  await readManaged(ignore, NOW);
  expect(browser.storage.local.set).not.toHaveBeenCalled();
});

test('a copy that cannot be read or written does not take away what IT manages', async () => {
  browser.managed.mode = 'block';
  const { readManaged } = await freshWorker();
  browser.storage.local.set.mockRejectedValueOnce(new Error('quota'));
  expect(await readManaged(ignore, NOW)).toEqual({ mode: 'block' });
  browser.storage.local.get.mockRejectedValueOnce(new Error('disk'));
  expect(await readManaged(ignore, NOW)).toEqual({ mode: 'block' });
});

test('a store that cannot be read is told from one that is not there', async () => {
  const { readManaged } = await freshWorker();
  browser.storage.managed.get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
  expect(await readManaged(ignore, NOW)).toEqual({});
  browser.storage.managed.get.mockRejectedValueOnce(new Error('disk'));
  await expect(readManaged(ignore, NOW)).rejects.toThrow('disk');
});
