// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLEAR, type Verdict } from '../../../../src/classifier/types.ts';
import type { Envelope } from '../../../../src/messages.ts';
import type { PlaybookProgress } from '../../../../src/pages/playbook/model/progress.ts';
import { allReady } from '../../../../src/pages/playbook/ready-words.ts';
import { defaultPack } from '../../../../src/policy/default-pack.ts';
import type { PolicyPack } from '../../../../src/policy/schema/pack.ts';
import type { TemplateUse } from '../../../../src/policy/schema/template.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { settle, stubPage } from '../stub-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
stubPage();
let visits = 0;

const POINTING: Verdict = { ...CLEAR, level: 'hold' };
const TEAM = `#${defaultPack().playbooks.find(({ audience }) => audience === 'team')?.id}`;

/** What the worker says of a text; null: it does not answer. */
let verdictOf: (text: string) => Verdict | null = () => CLEAR;

async function open(hash = '', pack: PolicyPack | null = defaultPack()) {
  location.hash = hash;
  browser.runtime.sendMessage.mockReset().mockImplementation(async (message) => {
    if (pack === null) throw new Error('no receiver');
    const { kind, body } = message as Envelope<'analyse'>;
    if (kind !== 'analyse') return { ok: true, value: { pack, language: 'en' } };
    const verdict = verdictOf(body.post.text);
    return verdict === null ? { ok: false, error: 'failed' } : { ok: true, value: { verdict, card: null } };
  });
  document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'app' }));
  // Only the page itself runs anew, not all that it stands on.
  await import(/* @vite-ignore */ `../../../../src/pages/playbook/playbook.tsx?visit=${visits++}`);
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
  await settle();
}

const words = () => document.body.textContent ?? '';
const kept = () => (browser.stored.playbook ?? {}) as Record<string, PlaybookProgress>;
const fields = () => [...document.querySelectorAll<HTMLInputElement>('.log-form input')];

async function press(name: string) {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  await settle();
}

async function addRow(...texts: readonly string[]) {
  for (const [index, text] of texts.entries()) {
    const field = fields()[index];
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  }
  document.querySelector('.log-form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
}

beforeEach(() => {
  delete browser.stored.playbook;
  verdictOf = () => CLEAR;
});
afterEach(() => document.body.replaceChildren());

test('the first page is for the person who has posted: steps in their order, and what to leave alone', async () => {
  await open();
  const [staff] = defaultPack().playbooks;
  const titles = [...document.querySelectorAll('.step .title')].map(({ textContent }) => textContent);
  expect(titles).toEqual(staff?.steps.map(({ title }) => title.en));
  expect(document.querySelectorAll('.avoid li')).toHaveLength(staff?.avoid.length ?? 0);
  expect(document.querySelector('[aria-current=step] .title')?.textContent).toBe(titles[0]);
  expect(words()).not.toContain('Monitoring log');
});

test('the clock, the ticks and a new beginning', async () => {
  await open();
  await press('Start the clock');
  expect(words()).toContain('About 2 minutes left');
  expect(document.querySelector('[role=status]')?.textContent).toMatch(/^Next: Save/);
  document.querySelector<HTMLInputElement>('.step input')?.click();
  await settle();
  expect(words()).toContain('Done at');
  expect(document.querySelector('[role=status]')?.textContent).toMatch(/^Next: Hide/);
  expect(Object.keys(kept()['already-posted']?.done ?? {})).toEqual(['save']);
  await press('Begin anew');
  expect(kept()['already-posted']).toMatchObject({ startedAt: null, done: {} });
});

test('a step whose time has passed is not counted below zero, and nobody is frightened', async () => {
  browser.stored.playbook = {
    'already-posted': { startedAt: Date.now() - 86_400_000, done: {}, foundAt: null, log: [] },
  };
  await open();
  expect(words()).toContain('It is still the right thing to do now.');
  expect(words()).not.toMatch(/-\d+ (minute|hour)/);
});

test('contacts that are set are links, with their hours; those that are not say whom to ask', async () => {
  const pack = defaultPack();
  const [first, ...others] = pack.contacts;
  if (!first) throw new Error('the pack has contacts');
  const reach = {
    name: 'Robin Doe',
    phone: '+1 (555) 010-0199 ext. 4',
    email: 'privacy@example.org',
    link: 'https://chat.example.org/privacy',
    hours: 'always' as const,
  };
  await open('', { ...pack, contacts: [{ ...first, reach }, ...others] });
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contact a')].map(({ href }) => href);
  expect(links).toContain('mailto:privacy@example.org');
  expect(links).toContain('https://chat.example.org/privacy');
  expect(links.some((href) => href.startsWith('tel:+1555010'))).toBe(true);
  expect(words()).toContain('Open around the clock');
  expect(words()).toContain('Not set yet.');
  const mail = [...document.querySelectorAll<HTMLAnchorElement>('.ready a')].map(({ href }) => href);
  expect(mail.some((href) => href.startsWith('mailto:privacy@example.org?subject='))).toBe(true);
});

test('where nobody answers now, the next contact that somebody does answer stands beside it', async () => {
  const pack = defaultPack();
  const now = new Date();
  const today = now.getUTCDay() || 7;
  const closed = { timeZone: 'UTC', open: [{ days: [(today % 7) + 1], from: '23:00', to: '23:30' }] };
  const reach = { name: null, phone: null, email: null, link: null };
  const contacts = pack.contacts.map((contact) => ({
    ...contact,
    reach:
      contact.id === 'privacy'
        ? { ...reach, phone: '111', hours: closed }
        : contact.id === 'on-call'
          ? { ...reach, phone: '222', hours: 'always' as const }
          : null,
  }));
  await open('', { ...pack, contacts });
  const tell = [...document.querySelectorAll('.step')].find((step) => step.textContent?.includes('Phone your'));
  expect(tell?.textContent).toContain('Closed now, opens');
  expect([...(tell?.querySelectorAll('.contact a') ?? [])].map(({ textContent }) => textContent)).toEqual([
    '111',
    '222',
  ]);
});

test('the team has roles, levels, deadlines and the log', async () => {
  await open(TEAM);
  for (const part of ['Roles', 'How serious is it?', 'Deadlines', 'Monitoring log', 'First hour', 'First day'])
    expect(words()).toContain(part);
});

/** The ready words on the page, by the ids of their templates. */
function readyHere(): string[] {
  const shown = [...document.querySelectorAll('.ready .words')].map(({ textContent }) => textContent);
  return allReady({ pack: defaultPack(), language: 'en' })
    .filter(({ text }) => shown.includes(text))
    .map(({ id }) => id);
}
const idsFor = (...uses: readonly TemplateUse[]) =>
  defaultPack()
    .templates.filter(({ use }) => uses.includes(use))
    .map(({ id }) => id);

test('words for the site and for a colleague are at hand for staff', async () => {
  await open();
  for (const id of [...idsFor('platform'), 'colleague-copy', 'report-own']) expect(readyHere()).toContain(id);
  expect(readyHere().filter((id) => idsFor('holding').includes(id))).toEqual([]);
});

test('words for the site, for a colleague and every holding statement are at hand for the team', async () => {
  await open(TEAM);
  for (const id of [...idsFor('platform', 'holding'), 'colleague-kind']) expect(readyHere()).toContain(id);
});

test('a harmless row is kept, with nothing beside what was typed', async () => {
  await open(TEAM);
  await addRow('Facebook', 'Folder 12');
  expect(kept()[TEAM.slice(1)]?.log).toMatchObject([{ cells: expect.objectContaining({ site: 'Facebook' }) }]);
  expect(document.querySelector('.log')?.textContent).toContain('Folder 12');
  expect(
    fields()
      .map(({ value }) => value)
      .join(''),
  ).toBe('');
});

test('a field that points to somebody is refused by name, and nothing of the row is kept', async () => {
  verdictOf = (text) => (text.includes('Zyxquill') ? POINTING : CLEAR);
  await open(TEAM);
  await addRow('Facebook', 'Mrs. Zyxquill');
  expect(fields().map((field) => field.getAttribute('aria-invalid'))).toEqual(
    fields().map((_, index) => String(index === 1)),
  );
  expect(document.querySelector('[role=alert]')?.textContent).toContain('not kept');
  expect(JSON.stringify(browser.stored)).not.toContain('Zyxquill');
  expect(document.activeElement).toBe(fields()[1]);
});

test('fields that point only together are refused together', async () => {
  verdictOf = (text) => (text.includes('Tuesday') && text.includes('hip') ? POINTING : CLEAR);
  await open(TEAM);
  await addRow('Tuesday', 'a hip');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('together');
  expect(kept()[TEAM.slice(1)]?.log ?? []).toEqual([]);
});

test('what cannot be checked is not kept', async () => {
  verdictOf = () => null;
  await open(TEAM);
  await addRow('Facebook');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('did not answer');
  expect(kept()[TEAM.slice(1)]?.log ?? []).toEqual([]);
});

test('a step that is ticked while a row is checked stays ticked, and the row is kept once', async () => {
  await open(TEAM);
  let answer = () => {};
  const busy = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const told = browser.runtime.sendMessage.getMockImplementation();
  browser.runtime.sendMessage.mockImplementation(async (message) => {
    await busy;
    return told?.(message);
  });
  await addRow('Facebook');
  document.querySelector('.log-form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  document.querySelector<HTMLInputElement>('.step input')?.click();
  await settle();
  answer();
  await settle();
  const { log, done } = kept()[TEAM.slice(1)] ?? { log: [], done: {} };
  expect(log).toHaveLength(1);
  expect(Object.keys(done)).toHaveLength(1);
});

test('what another window kept meanwhile is not undone by the next tick here', async () => {
  await open(TEAM);
  const row = { at: 1, cells: { site: 'Facebook' } };
  browser.stored.playbook = { [TEAM.slice(1)]: { startedAt: 1, done: {}, foundAt: null, log: [row] } };
  dispatchEvent(new Event('focus'));
  await settle();
  document.querySelector<HTMLInputElement>('.step input')?.click();
  await settle();
  expect(kept()[TEAM.slice(1)]).toMatchObject({ startedAt: 1, log: [row] });
});

test('teams find the house rules for the public, with every number in its place', async () => {
  await open(TEAM);
  expect(words()).toContain('House rules for your page');
  expect(words()).toContain('If somebody may be in danger, call 911.');
  expect(words()).not.toMatch(/\{[a-z:-]+\}/);
  await open();
  expect(words()).not.toContain('House rules for your page');
});

test('the log is erased only after a second press', async () => {
  await open(TEAM);
  await addRow('Facebook');
  await press('Erase the log');
  expect(kept()[TEAM.slice(1)]?.log).toHaveLength(1);
  await press('Keep them');
  await press('Erase the log');
  await press('Yes, erase');
  expect(kept()[TEAM.slice(1)]?.log).toEqual([]);
});

test('without the worker, and with storage broken, first help stands there all the same', async () => {
  browser.storage.local.get.mockRejectedValueOnce(new Error('broken'));
  await open('', null);
  expect(words()).toContain('Chaperone is not answering just now');
  expect(document.querySelectorAll('.step').length).toBeGreaterThan(2);
});

test('storage that does not take it is said', async () => {
  await open();
  browser.storage.local.set.mockRejectedValueOnce(new Error('full'));
  await press('Start the clock');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('did not let Chaperone save');
});
