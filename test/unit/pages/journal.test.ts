// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Envelope, JournalEntry } from '../../../src/messages.ts';
import { journalToCsv, toJson } from '../../../src/pages/journal/export.ts';
import { byCategory, bySite, byWeek } from '../../../src/pages/journal/summary.ts';
import { fakeBrowser } from './fake-browser.ts';
import { stubPage } from './stub-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
stubPage();

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 25, 15).getTime();
const entry = (
  daysAgo: number,
  decision: JournalEntry['decision'],
  more: Partial<JournalEntry> = {},
): JournalEntry => ({
  at: NOW - daysAgo * DAY,
  site: 'x',
  level: 'hold',
  categories: ['NAME', 'DATE'],
  decision,
  reason: null,
  ...more,
});

const entries = [
  entry(80, 'shown', { site: 'facebook' }),
  entry(80, 'post', { site: 'facebook', reason: '=HYPERLINK("x"), said "the team"' }),
  entry(8, 'shown'),
  entry(8, 'redact'),
  entry(1, 'shown', { categories: ['NAME'] }),
  entry(1, 'edit', { categories: ['NAME'] }),
  entry(0, 'shown', { level: 'unchecked', categories: [], site: '' }),
];

test('every held post is in one week with what became of it, and undecided ones are left open', () => {
  const weeks = byWeek(entries, NOW);
  expect(weeks).toHaveLength(14);
  expect(weeks.at(-1)).toMatchObject({ held: 2, outcomes: { edit: 1, redact: 0, post: 0, open: 1 } });
  expect(weeks.at(-2)).toMatchObject({ held: 1, outcomes: { redact: 1, open: 0 } });
  expect(weeks.reduce((sum, { held }) => sum + held, 0)).toBe(4);
  expect(weeks.every(({ outcomes }) => Object.values(outcomes).every((count) => count >= 0))).toBe(true);
});

test('no entry of the last ninety days falls between weeks, whatever the hour and the clock changes', () => {
  for (let hours = 0; hours < 90 * 24; hours += 5) {
    const weeks = byWeek([entry(hours / 24, 'shown')], NOW);
    expect(weeks.reduce((sum, { held }) => sum + held, 0)).toBe(1);
  }
});

test('findings and sites are counted once for each held post, most frequent first', () => {
  expect(byCategory(entries)).toEqual([
    { name: 'NAME', count: 3 },
    { name: 'DATE', count: 2 },
  ]);
  expect(bySite(entries).map(({ name }) => name)).toEqual(['x', 'facebook', '']);
});

test('the CSV is one line an entry, and a reason that looks like a formula stays text', () => {
  const lines = journalToCsv(entries).trimEnd().split('\r\n');
  expect(lines).toHaveLength(entries.length + 1);
  expect(lines[0]).toBe('\ufefftime,site,verdict,categories,decision,reason');
  expect(lines[2]).toContain(`,facebook,hold,NAME DATE,post,"'=HYPERLINK(""x""), said ""the team"""`);
});

test('the JSON reads back', () => {
  const read = JSON.parse(toJson(entries)) as { entries: unknown[] };
  expect(read.entries[2]).toEqual({
    time: new Date(NOW - 8 * DAY).toISOString(),
    site: 'x',
    level: 'hold',
    categories: ['NAME', 'DATE'],
    decision: 'shown',
    reason: null,
  });
});

async function open(given: readonly JournalEntry[] | null) {
  let kept = given;
  browser.runtime.sendMessage.mockReset().mockImplementation(async (message) => {
    if ((message as Envelope).kind === 'eraseJournal') {
      kept = [];
      return { ok: true, value: { done: true } };
    }
    return kept === null ? { ok: false, error: 'failed' } : { ok: true, value: { entries: kept } };
  });
  document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'app' }));
  vi.resetModules();
  await import('../../../src/pages/journal/journal.tsx');
  await vi.waitFor(() => {
    expect(document.querySelector('h1')).not.toBeNull();
    expect(words()).not.toContain('One moment…');
  });
}

const words = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

afterEach(() => document.body.replaceChildren());

test('pictures have their words and their tables', async () => {
  await open(entries.map((one) => ({ ...one, at: one.at + (Date.now() - NOW) })));
  expect(document.querySelector('svg[role=img] title')?.textContent).toBe('Held posts by week');
  expect(words()).toContain('In all: 4 held, 1 changed by you, 1 redacted for you, 1 posted anyway.');
  expect(document.querySelectorAll('figure table tbody tr')).toHaveLength(14);
  expect(words()).toContain('Facebook');
  expect(words()).toContain('Another site');
  expect(words()).toContain('could not be checked');
  expect(words()).toContain('90 days');
});

test('erasing is asked twice, keeps on "Keep it", and then says that it is done', async () => {
  await open(entries);
  button('Erase the journal')?.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(button('Keep it')));
  button('Keep it')?.click();
  await vi.waitFor(() => expect(button('Erase the journal')).toBeDefined());
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
  button('Erase the journal')?.click();
  await vi.waitFor(() => expect(button('Erase everything')).toBeDefined());
  button('Erase everything')?.click();
  await vi.waitFor(() => expect(words()).toContain('The journal is empty now.'));
  expect(words()).toContain('Nothing has been held');
});

test('an empty journal and a worker that does not answer are said plainly', async () => {
  await open([]);
  expect(words()).toContain('Nothing has been held');
  expect(button('Erase the journal')).toBeUndefined();
  await open(null);
  await vi.waitFor(() => expect(words()).toContain('Chaperone is not answering'));
});
