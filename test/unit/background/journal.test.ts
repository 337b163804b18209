import { expect, test } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { countsOf, Journal } from '../../../src/background/journal.ts';
import type { JournalEntry } from '../../../src/messages.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';

const DAY = 86_400_000;
const entry = (decision: JournalEntry['decision'], at: number = Date.now()): JournalEntry => ({
  at,
  site: 'x',
  level: 'hold',
  categories: ['NAME'],
  decision,
  reason: null,
});

function journalOver(contents?: unknown) {
  const browser = fakeBrowser();
  if (contents !== undefined) browser.stored.journal = contents;
  return { browser, journal: new Journal(browser.storage.local as unknown as Storage.StorageArea) };
}

test('it counts what was held and what was decided', async () => {
  const { journal } = journalOver();
  for (const decision of ['shown', 'edit', 'shown', 'redact', 'shown', 'post', 'blocked'] as const)
    await journal.add(entry(decision));
  expect(countsOf(await journal.entries())).toEqual({ held: 3, edited: 1, redacted: 1, posted: 1 });
});

test('entries that arrive in the same moment are all kept', async () => {
  const { journal } = journalOver();
  await Promise.all(Array.from({ length: 50 }, () => journal.add(entry('shown'))));
  expect(countsOf(await journal.entries()).held).toBe(50);
});

test('entries end after 90 days', async () => {
  const { journal } = journalOver([entry('shown', Date.now() - 91 * DAY), entry('shown', Date.now() - 89 * DAY)]);
  expect(countsOf(await journal.entries()).held).toBe(1);
});

test('a page that makes us write cannot fill the disk', async () => {
  const { journal, browser } = journalOver(Array.from({ length: 5000 }, () => entry('edit')));
  await journal.add(entry('shown'));
  expect(browser.stored.journal).toHaveLength(5000);
  expect(countsOf(await journal.entries()).held).toBe(1);
});

test.each([null, 'broken', 7, {}, [null, 1, 'x', {}, { at: 'yesterday' }]])(
  'storage that holds %j counts as empty and is written over',
  async (contents) => {
    const { journal } = journalOver(contents);
    expect(await journal.entries()).toEqual([]);
    await journal.add(entry('shown'));
    expect(countsOf(await journal.entries()).held).toBe(1);
  },
);

test('storage that cannot be read counts as empty', async () => {
  const { journal, browser } = journalOver();
  browser.storage.local.get.mockRejectedValue(new Error('disk'));
  expect(countsOf(await journal.entries())).toEqual({ held: 0, edited: 0, redacted: 0, posted: 0 });
});

test('one write that fails does not lose the ones after it', async () => {
  const { journal, browser } = journalOver();
  browser.storage.local.set.mockRejectedValueOnce(new Error('quota'));
  await expect(journal.add(entry('shown'))).rejects.toThrow('quota');
  await journal.add(entry('shown'));
  expect(countsOf(await journal.entries()).held).toBe(1);
});

test('a read that fails before a write does not wipe what was kept', async () => {
  const { journal, browser } = journalOver([entry('shown'), entry('edit')]);
  browser.storage.local.get.mockRejectedValueOnce(new Error('disk'));
  await expect(journal.add(entry('shown'))).rejects.toThrow('disk');
  expect(browser.stored.journal).toHaveLength(2);
});
