import { beforeEach, expect, test, vi } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { Journal } from '../../../src/background/journal.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { forget } = await import('../../../src/background/policy-store.ts');
const { readOverview } = await import('../../../src/background/overview.ts');
const { pause } = await import('../../../src/background/settings-store.ts');
const journal = new Journal(browser.storage.local as unknown as Storage.StorageArea);

beforeEach(() => {
  delete browser.stored.settings;
  // Not the first start: it is known that nobody manages anything.
  browser.stored.managed = {};
  forget();
});

test('a guarded site: on, pausable, three cards of its own, and whom to ask', async () => {
  const overview = await readOverview('yelp', journal);
  expect(overview).toMatchObject({ site: 'yelp', supported: true, pausedUntil: null, allowPause: true });
  expect(overview.cards.map(({ id }) => id)).toContain('review-reply');
  expect(overview.cards).toHaveLength(3);
  expect(overview.contacts[0]?.role).toBe('Privacy officer');
});

test('a paused site tells until when', async () => {
  const { until } = await pause('x', 15);
  expect((await readOverview('x', journal)).pausedUntil).toBe(until);
  expect((await readOverview('yelp', journal)).pausedUntil).toBeNull();
});

test('where Chaperone does not work the overview says so and still has cards', async () => {
  const overview = await readOverview(null, journal);
  expect(overview).toMatchObject({ site: null, supported: false, pausedUntil: null });
  expect(overview.cards).toHaveLength(3);
});

test('a disk that keeps nothing still lets the popup say what is in force', async () => {
  delete browser.stored.acknowledged;
  browser.storage.local.set.mockRejectedValueOnce(new Error('quota'));
  expect(await readOverview('x', journal)).toMatchObject({ supported: true, unread: 0 });
});

test('the journal is read once', async () => {
  browser.storage.local.get.mockClear();
  await readOverview('x', journal);
  expect(browser.storage.local.get.mock.calls.filter(([key]) => key === 'journal')).toHaveLength(1);
});

test('a guarded site that no data are kept for counts as supported', async () => {
  expect((await readOverview('', journal)).supported).toBe(true);
});
