// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Envelope, Overview, Result } from '../../../src/messages.ts';
import { cardsFor } from '../../../src/policy/cards.ts';
import { contactsNow } from '../../../src/policy/contacts.ts';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { fakeBrowser } from './fake-browser.ts';
import { stubPage } from './stub-page.ts';

const policy = { pack: defaultPack(), language: 'en' };

const news = {
  version: '1.1.0',
  date: '2026-12-01',
  acknowledge: true,
  items: [{ en: 'A card about X-rays is new.' }],
};
const changedPack = { ...defaultPack(), version: '1.1.0', changes: [news] };

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
stubPage();

const told: Overview = {
  site: 'x',
  supported: true,
  pausedUntil: null,
  allowPause: true,
  counts: { held: 3, edited: 2, redacted: 1, posted: 0 },
  cards: cardsFor(policy, 'x'),
  contacts: contactsNow(policy),
  trainingDue: false,
  unread: 0,
  recent: null,
};

/** Opens the popup over a tab, with a worker that answers from `overviews` in turn, the last one again and again. */
async function open(url: string, overviews: readonly Partial<Overview>[], pauseTo: Result<unknown> | null = null) {
  const answers = [...overviews];
  browser.tabs.query.mockResolvedValue([{ url }]);
  browser.runtime.sendMessage.mockReset().mockImplementation(async (message) => {
    const { kind } = message as Envelope;
    if (kind === 'pause') return pauseTo ?? { ok: true, value: { until: 1 } };
    if (kind === 'acknowledge') return { ok: true, value: { done: true } };
    if (kind === 'policy')
      return { ok: true, value: { pack: changedPack, language: 'en', unread: changedPack.changes } };
    return { ok: true, value: { ...told, ...(answers.length > 1 ? answers.shift() : answers[0]) } };
  });
  return draw();
}

async function draw() {
  document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'app' }));
  vi.resetModules();
  await import('../../../src/pages/popup/popup.tsx');
  await settled();
}

const settled = () => vi.waitFor(() => expect(title()).not.toBe('One moment…'));
const title = () => document.querySelector('#status h2')?.textContent;
const buttons = () => [...document.querySelectorAll('button')];
const words = () => document.body.textContent ?? '';
const asked = () =>
  browser.runtime.sendMessage.mock.calls
    .map(([message]) => message as Envelope)
    .filter(({ kind }) => kind !== 'policy');
/** Waits for what comes after the first paint, and types into the search. */
async function ask(question: string) {
  const input = document.querySelector('input');
  if (!input) throw new Error('no search');
  await vi.waitFor(() => {
    input.value = question;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(document.querySelector('.found')?.textContent).not.toBe('');
  });
  return [...document.querySelectorAll('#search .card strong')].map(({ textContent }) => textContent);
}

async function press(name: string) {
  const before = asked().length;
  buttons()
    .find(({ textContent }) => textContent === name)
    ?.click();
  await vi.waitFor(() => expect(asked().length).toBe(before + 2));
  await vi.waitFor(() => expect(document.activeElement?.closest('#status')).not.toBeNull());
}

afterEach(() => document.body.replaceChildren());

test('on a site that is guarded it says so, with three cards, whom to ask and the way for what is already out', async () => {
  await open('https://x.com/home', [{}]);
  expect(title()).toBe('On at x.com');
  expect(document.querySelectorAll('details.card')).toHaveLength(3);
  for (const part of [
    'Who to call now',
    'Privacy officer',
    'I already posted something',
    'Practice',
    'Journal',
    'Settings',
  ])
    expect(words()).toContain(part);
  expect(document.querySelector('.posted')?.getAttribute('href')).toContain('playbook.html');
  expect(words()).toContain('never leaves this computer');
  expect(document.documentElement.lang).toBe('en');
});

test('every card opens to why, what to do instead, and its source', async () => {
  await open('https://x.com/home', [{}]);
  for (const [index, card] of [...document.querySelectorAll('details.card')].entries()) {
    const { why, instead, source } = told.cards[index] ?? {};
    expect(card.getAttribute('lang')).toBe('en');
    for (const part of [why, instead, source]) expect(card.textContent).toContain(part);
  }
});

test('counts are said in words, and their absence too', async () => {
  await open('https://x.com/home', [{}]);
  const said = [...document.querySelectorAll('.counts div')].map(({ textContent }) => textContent);
  expect(said).toEqual(['held for a second look3', 'edited by you2', 'redacted for you1', 'posted anyway0']);
  await open('https://x.com/home', [{ counts: { held: 0, edited: 0, redacted: 0, posted: 0 } }]);
  expect(words()).toContain('Nothing has been held');
});

test('a pause is asked for with its length, shown with its end, and the keyboard stays in place', async () => {
  await open('https://x.com/home', [{}, { pausedUntil: new Date(2026, 10, 25, 15, 45).getTime() }]);
  await press('15 minutes');
  expect(asked()[1]).toMatchObject({ kind: 'pause', body: { site: 'x', minutes: 15 } });
  expect(title()).toMatch(/^Paused at x\.com until .*45/);
  expect(document.activeElement?.textContent).toBe('Resume now');
});

test('a pause can be ended', async () => {
  await open('https://x.com/home', [{ pausedUntil: Date.now() + 60_000 }, {}], { ok: true, value: { until: null } });
  await press('Resume now');
  expect(asked()[1]).toMatchObject({ kind: 'pause', body: { site: 'x', minutes: 0 } });
  expect(title()).toBe('On at x.com');
  expect(document.querySelector('[role=alert]')).toBeNull();
});

test.each<[string, Result<unknown>]>([
  ['failed', { ok: false, error: 'failed' }],
  ['refused', { ok: true, value: { until: null } }],
])('a pause that %s is said, and the site stays on', async (_, result) => {
  await open('https://x.com/home', [{}], result);
  await press('1 hour');
  expect(document.querySelector('[role=alert]')?.textContent).toBe('That did not work. Please try again.');
  expect(title()).toBe('On at x.com');
});

test('a question in plain words finds the card, mistyped and in Spanish too, and says how many', async () => {
  await open('https://x.com/home', [{}]);
  expect((await ask('can i post xray'))[0]).toContain('X-ray');
  expect(document.querySelector('.found')?.getAttribute('role')).toBe('status');
  expect((await ask('fotos de pacientes')).length).toBeGreaterThan(0);
  expect(await ask('zzqqxxw')).toEqual([]);
  expect(words()).toContain('No card fits.');
});

test('what changed is told in the words of the pack, and reading it is acknowledged once', async () => {
  await open('https://x.com/home', [{ unread: 1 }, { unread: 0 }]);
  await vi.waitFor(() => expect(words()).toContain('A card about X-rays is new.'));
  expect(words()).toContain('asks you to confirm');
  buttons()
    .find(({ textContent }) => textContent === 'I have read this')
    ?.click();
  await vi.waitFor(() => expect(words()).not.toContain('A card about X-rays is new.'));
  expect(asked()).toContainEqual(expect.objectContaining({ kind: 'acknowledge', body: { version: '1.1.0' } }));
});

test('training that is due and the last held post stand there with their ways on', async () => {
  const [card = null] = cardsFor(policy, 'google');
  await open('https://x.com/home', [{ trainingDue: true, recent: { at: 0, site: 'x', level: 'hold', card } }]);
  expect(document.querySelector('.notice a')?.getAttribute('href')).toContain('learn.html');
  expect(words()).toContain('Your last held post');
  expect(words()).toContain(card?.title);
});

test('people can be phoned, mailed and chatted with; those who answer now come first, emergency lines last', async () => {
  const [first, second] = contactsNow(policy);
  if (!first || !second) throw new Error('two contacts');
  const known = {
    name: 'Ana Ruiz',
    phone: '(555) 010-0',
    email: 'ana@example.org',
    link: 'https://chat.example.org/a',
  };
  const closed = { ...first, hours: { timeZone: 'UTC', open: [] } };
  const contacts = [closed, { ...second, ...known, hours: 'always' as const }, ...contactsNow(policy).slice(-2)];
  await open('https://x.com/home', [{ contacts }]);
  const listed = [...document.querySelectorAll('.contacts li')].map(({ textContent }) => textContent ?? '');
  expect(listed[0]).toContain('Ana Ruiz');
  expect(listed[1]).toContain(first.role);
  expect(listed.at(-1)).toMatch(/988|911|222/);
  const ways = [...document.querySelectorAll('.contacts li a')].map((link) => link.getAttribute('href'));
  expect(ways.slice(0, 3)).toEqual(['tel:5550100', 'mailto:ana@example.org', 'https://chat.example.org/a']);
});

test.each([
  ['2026-11-25T16:00Z', 'Open now, until 5:00 PM CST'],
  ['2026-11-26T02:00Z', 'Closed now, opens Thursday, 8:00 AM CST'],
  ['2026-07-01T16:00Z', 'Open now, until 5:00 PM CDT'],
])('hours stand with their days and their time zone: at %s "%s"', async (now, said) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  try {
    const pack = structuredClone(defaultPack());
    const [first] = pack.contacts;
    if (!first) throw new Error('the pack has contacts');
    const days = [1, 2, 3, 4, 5, 7];
    const hours = { timeZone: 'America/Chicago', open: [{ days, from: '08:00', to: '17:00' }] };
    const reach = { name: null, phone: '555 0100', email: null, link: null, hours };
    pack.contacts = [{ ...first, reach }];
    await open('https://x.com/home', [{ contacts: contactsNow({ pack, language: 'en' }) }]);
    const listed = document.querySelector('.contacts li')?.textContent?.replace(/\s/g, ' ') ?? '';
    expect(listed).toContain(said);
    expect(listed).toContain('Mon–Fri, Sun 8:00 AM–5:00 PM (CT)');
  } finally {
    vi.useRealTimers();
  }
});

test('the question to the team says where and what was found last, and its mail carries the same', async () => {
  const [card = null] = cardsFor(policy, 'google');
  const [contact] = contactsNow(policy);
  if (!contact || !card) throw new Error('a contact and a card');
  const recent = { at: 0, site: 'x', level: 'hold' as const, card };
  await open('https://x.com/home', [{ recent, contacts: [{ ...contact, email: 'team@example.org' }] }]);
  await vi.waitFor(() => expect(document.querySelector('.message')?.textContent).toContain('x.com'));
  const mail = document.querySelector('a[href*="subject="]')?.getAttribute('href') ?? '';
  expect(decodeURIComponent(mail)).toContain('x.com');
});

test('where the organization allows no pause there is nothing to press', async () => {
  await open('https://x.com/home', [{ allowPause: false }]);
  expect(document.querySelectorAll('#status button')).toHaveLength(0);
});

test('where Chaperone does not work it says so plainly and offers no pause', async () => {
  await open('https://example.org/', [{ site: null, supported: false }]);
  expect(asked()[0]).toMatchObject({ kind: 'overview', body: { site: null } });
  expect(title()).toBe('Not on this page');
  expect(words()).toContain('nothing is checked');
  expect(document.querySelectorAll('#status button')).toHaveLength(0);
});

test('a worker that does not answer is never shown as on, and first help stands there all the same', async () => {
  browser.tabs.query.mockResolvedValue([{ url: 'https://x.com/' }]);
  browser.runtime.sendMessage.mockReset().mockRejectedValue(new Error('no receiver'));
  await draw();
  expect(title()).toBe('Chaperone is not answering');
  expect(words()).toContain('I already posted something');
  expect(words()).not.toContain('On at');
});

test('a worker that was slow to start is not left looking dead', async () => {
  browser.tabs.query.mockResolvedValue([{ url: 'https://x.com/home' }]);
  browser.runtime.sendMessage
    .mockReset()
    .mockRejectedValueOnce(new Error('not yet'))
    .mockImplementation(async (message) => {
      const { kind } = message as Envelope;
      const policyNow = { pack: changedPack, language: 'en', unread: [] };
      return { ok: true, value: kind === 'policy' ? policyNow : told };
    });
  await draw();
  await vi.waitFor(() => expect(title()).toBe('On at x.com'));
});

test('words from a pack are text, never markup', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const card = {
    id: 'x',
    title: hostile,
    rule: hostile,
    why: hostile,
    instead: hostile,
    source: hostile,
    language: 'en',
  };
  const contacts = told.contacts.map((contact) => ({ ...contact, role: hostile, how: hostile }));
  await open('https://x.com/home', [{ cards: [card], contacts }]);
  expect(document.querySelector('img')).toBeNull();
  expect(words()).toContain(hostile);
});
