// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Level } from '../../../../src/classifier/types.ts';
import type { Envelope } from '../../../../src/messages.ts';
import shipped from '../../../../src/policy/packs/us-hospital.json';
import { fakeBrowser } from '../fake-browser.ts';
import { stubPage } from '../stub-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
stubPage();
// jsdom does not lay anything out.
Element.prototype.scrollIntoView = () => {};
const { openStudio } = await import('../../../../src/pages/studio/open-studio.tsx');

const state = {
  pack: shipped,
  language: 'en',
  settings: {},
  rows: [],
  installed: null,
  problems: [],
  unread: [],
  reviewOverdue: false,
};

/** What the pretended classifier says of a text. */
let levelOf: (text: string) => Level = () => 'clear';
let asked: Envelope[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'Date'] });
  for (const key of Object.keys(browser.stored)) delete browser.stored[key];
  levelOf = () => 'clear';
  asked = [];
  browser.runtime.sendMessage.mockReset().mockImplementation(async (message) => {
    const { kind, body } = message as Envelope;
    asked.push(message as Envelope);
    if (kind === 'policy') return { ok: true, value: state };
    if (kind === 'install') return { ok: true, value: { installed: { version: '1.0.0' }, problems: [] } };
    if (kind !== 'analyse') return undefined;
    const level = levelOf((body as { post: { text: string } }).post.text);
    return { ok: true, value: { verdict: { level, explanation: level === 'clear' ? '' : 'Because.', findings: [] } } };
  });
});

afterEach(async () => {
  const app = document.getElementById('app');
  if (app) render(null, app);
  await wait(200);
  vi.useRealTimers();
});

async function open() {
  document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'app' }));
  await openStudio();
  await wait(50);
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const words = () => document.body.textContent ?? '';
const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E & HTMLElement>(selector)];

function button(name: string | RegExp): HTMLButtonElement {
  const isIt = (one: Element) => {
    const said = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? said === name : name.test(said);
  };
  const found = all<HTMLButtonElement>('button').find(isIt);
  if (!found)
    throw new Error(
      `There is no button ${name} in: ${all('button')
        .map((one) => one.textContent)
        .join(' | ')}`,
    );
  return found;
}

async function press(name: string | RegExp) {
  const pressed = button(name);
  pressed.focus();
  pressed.click();
  await wait(20);
}

function field(path: string): HTMLInputElement {
  const found = document.getElementById(`at-${path}`);
  if (!found) throw new Error(`There is no field ${path}`);
  return found as HTMLInputElement;
}

async function type(path: string, typed: string) {
  const input = field(path);
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await wait(20);
}

const draft = () => JSON.parse((browser.stored.studio as { text: string }).text) as typeof shipped;

test('it opens with what is in force, and keeps nothing until something changes', async () => {
  await open();
  expect(document.querySelector('h1')?.textContent).toBe('Policy studio');
  expect(words()).toContain('us-hospital');
  expect(words()).toContain('Nothing changed yet');
  await wait(2000);
  expect(browser.stored.studio).toBeUndefined();
});

test('a day of review that has passed is said to the team, with the way to mend it', async () => {
  vi.setSystemTime(new Date(2026, 10, 25));
  browser.stored.studio = { format: 1, text: JSON.stringify({ ...shipped, review: '2026-11-24' }), signed: {} };
  await open();
  expect(words()).toContain('was to be read again by November 24, 2026');
  await press('Go to the day');
  await wait(300);
  expect(document.activeElement?.id).toBe('at-review');
  await type('review', '2027-11-25');
  expect(words()).not.toContain('was to be read again');
});

test('the house rules are shown as the public will read them, in each language', async () => {
  await open();
  await press('House rules');
  const seen = document.querySelector('.preview')?.textContent ?? '';
  expect(seen).toContain('If somebody may be in danger, call 911.');
  expect(seen).toContain('llame al 911');
  expect(seen).not.toMatch(/\{[a-z:-]+\}/);
});

test('a draft is saved a moment after a change, and goes on at the next opening', async () => {
  await open();
  await type('organisation', 'Riverside');
  await wait(1000);
  expect(words()).toContain('Draft saved');
  expect(draft().organisation).toBe('Riverside');
  await open();
  expect(field('organisation').value).toBe('Riverside');
});

test('a draft that could not be saved is said', async () => {
  browser.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await open();
  await type('organisation', 'Riverside');
  await wait(1000);
  expect(words()).toContain('could not be saved');
});

test.each([['text'], [{ format: 1, text: '{ half', signed: {} }], [{ format: 2 }], [null]])(
  'a stored draft that is none (%j) is offered for download and never written over unasked',
  async (stored) => {
    browser.stored.studio = stored;
    await open();
    expect(document.querySelector('[role=alert]')?.textContent).toContain('cannot be read');
    await wait(5000);
    expect(browser.stored.studio).toEqual(stored);
    button('Download what is there');
    await press('Start over');
    expect(browser.stored.studio).toEqual(stored);
    await press(/Press again/);
    await wait(50);
    expect(browser.stored.studio).toBeUndefined();
    expect(words()).toContain('us-hospital');
  },
);

test('cards are edited in two languages side by side, and an emptied language is missing', async () => {
  await open();
  await press('Cards');
  await press(/^Emergency help comes first/);
  await type('cards.0.title.es', '');
  await wait(400);
  expect(words()).toContain('the words in "es" are missing');
  await press(/^To fix/);
  await press(/Cards › Emergency help comes first › Title/);
  await wait(500);
  expect(document.activeElement?.id).toBe('at-cards.0.title');
  expect(field('cards.0.title.en').value).toBe('Emergency help comes first');
});

test('an entry moves by keyboard with the focus on it, and says where it is', async () => {
  await open();
  await press('Cards');
  await press('Move Emergency help comes first down');
  await wait(50);
  expect(all('.entries .name')[1]?.textContent).toBe('Emergency help comes first');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Emergency help comes first down');
  expect(all('[role=status]').at(-1)?.textContent).toContain('is now number 2 of');
  await press('Move Emergency help comes first up');
  await wait(50);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Emergency help comes first down');
});

test('what was removed comes back by undo, and goes again by redo', async () => {
  await open();
  await press('Cards');
  const before = all('.entries > li').length;
  await press('Remove Emergency help comes first');
  expect(all('.entries > li')).toHaveLength(before - 1);
  await press('Undo');
  expect(all('.entries > li')).toHaveLength(before);
  await press('Redo');
  expect(all('.entries > li')).toHaveLength(before - 1);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
  await wait(20);
  expect(all('.entries > li')).toHaveLength(before);
});

test('a new card opens at once, with an id and everything else to fill in', async () => {
  await open();
  await press('Cards');
  await press(/^Add to/);
  await wait(400);
  const index = shipped.cards.length;
  expect(field(`cards.${index}.title.en`).value).toBe('');
  expect(field(`cards.${index}.id`).value).toMatch(/^card-\d+$/);
  expect(button(/^Cards\d+ to fix/)).toBeTruthy();
});

test('a card is shown in popup, reminder and dialog, in either language, and not while it is half written', async () => {
  await open();
  await press('Cards');
  await press(/^Emergency help comes first/);
  await wait(50);
  const shadows = () => all('.sheet-host').map((host) => host.shadowRoot?.textContent ?? '');
  expect(shadows()).toHaveLength(3);
  for (const shown of shadows()) expect(shown).toContain('911');
  const [language] = all<HTMLSelectElement>('.preview select');
  if (!language) throw new Error('no choice of language');
  (language as HTMLSelectElement).value = 'es';
  language.dispatchEvent(new Event('change', { bubbles: true }));
  await wait(50);
  expect(shadows()[0]).toContain(shipped.cards[0]?.title.es);
  await type('cards.0.rule.es', '');
  await type('cards.0.rule.en', '');
  expect(shadows()).toEqual([]);
  expect(words()).toContain('The preview comes back');
});

test('hours are told by days and clock, and a wrong time zone is named at its field', async () => {
  await open();
  await press('Contacts');
  await press(/^Privacy officer/);
  all<HTMLInputElement>('.tick input')
    .find((box) => box.parentElement?.textContent?.includes('is known'))
    ?.click();
  await wait(20);
  const [kind] = all<HTMLSelectElement>('select[aria-label="Hours"]');
  if (!kind) throw new Error('no choice of hours');
  (kind as HTMLSelectElement).value = 'some';
  kind.dispatchEvent(new Event('change', { bubbles: true }));
  await wait(20);
  expect(all('.days input')).toHaveLength(7);
  await type('contacts.0.reach.hours.timeZone', 'Mars/Olympus');
  await wait(400);
  expect(field('contacts.0.reach.hours.timeZone').getAttribute('aria-invalid')).toBe('true');
  expect(words()).toContain('expected a time zone like America/Chicago');
  await type('contacts.0.reach.hours.timeZone', 'America/Denver');
  await wait(400);
  expect(words()).not.toContain('expected a time zone');
});

test('a language is added, its gaps are listed, and each is a press away', async () => {
  await open();
  await press('Languages');
  expect(words()).toContain('Every text is there');
  const input = document.getElementById('new-language') as HTMLInputElement;
  input.value = 'klingon!';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await wait(20);
  input.form?.requestSubmit();
  await wait(20);
  expect(words()).toContain('not a language tag');
  input.value = 'fr';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await wait(20);
  input.form?.requestSubmit();
  await wait(20);
  expect(words()).toMatch(/Missing in French: \d{3}/);
  await press(/^Cards › Emergency help comes first › Title › French$/);
  await wait(500);
  expect(document.activeElement?.id).toBe('at-cards.0.title.fr');
});

test('every template and exercise is put to the classifier, and where it differs is said', async () => {
  levelOf = (text) => (text.includes('this page') ? 'hold' : 'clear');
  await open();
  await wait(3000);
  expect(asked.some(({ kind }) => kind === 'analyse')).toBe(false);
  await press('Templates');
  await wait(3000);
  const posts = asked
    .filter(({ kind }) => kind === 'analyse')
    .map(({ body }) => (body as { post: { text: string } }).post);
  expect(posts.length).toBeGreaterThan(shipped.templates.length * 2);
  expect(posts.some(({ text }) => text.includes('{contact:'))).toBe(false);
  await press(/^To fix/);
  expect(words()).toMatch(/(\d+) of \1 checked/);
  expect(words()).toContain('Because.');
});

test('a worker that does not answer stops nobody from editing', async () => {
  browser.runtime.sendMessage.mockReset().mockRejectedValue(new Error('no receiver'));
  await open();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('not answering');
  await type('organisation', 'Riverside');
  await wait(1000);
  expect(draft().organisation).toBe('Riverside');
});

test('what differs from the default pack is told in words', async () => {
  await open();
  await type('organisation', 'Riverside');
  await press('Cards');
  await press('Remove Emergency help comes first');
  await press('Compare');
  await wait(20);
  expect(words()).toContain('Basics › Name of your organization');
  expect(words()).toContain('Riverside');
  expect(words()).toContain('Cards › Emergency help comes first');
});

test('raising the version asks for what changed before the pack can be handed out', async () => {
  await open();
  await press('Sign and hand out');
  await press('Raise to 1.0.1');
  await wait(400);
  expect(words()).toContain('First fix');
  await press(/^What changed/);
  await type('changes.0.items.0.en', 'New numbers.');
  await type('changes.0.items.0.es', 'Números nuevos.');
  await wait(400);
  await press('Sign and hand out');
  await wait(400);
  expect(words()).toContain('can be handed out');
  await press('Install in this browser');
  await wait(50);
  const sent = asked.find(({ kind }) => kind === 'install')?.body as { text: string; source: string };
  expect(sent.source).toBe('file');
  expect(JSON.parse(sent.text)).toMatchObject({ version: '1.0.1' });
});

test('erasing takes two presses and leaves nothing', async () => {
  await open();
  await type('organisation', 'Riverside');
  await wait(1000);
  await press('Erase this draft');
  expect(browser.stored.studio).toBeDefined();
  await press(/Press again/);
  await wait(2000);
  expect(browser.stored.studio).toBeUndefined();
  expect(field('organisation').value).toBe('');
});

test('words of a pack are text, never markup', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  browser.stored.studio = {
    format: 1,
    text: JSON.stringify({
      ...shipped,
      organisation: hostile,
      cards: [{ ...shipped.cards[0], title: { en: hostile } }],
    }),
    signed: {},
  };
  await open();
  for (const view of ['Cards', 'Compare', 'Languages']) await press(new RegExp(`^${view}`));
  expect(document.querySelector('img')).toBeNull();
});

test.each([
  ['cards', 7],
  ['cards', [null, 3, { id: 7 }]],
  ['tone', 'warm'],
  ['contacts', [{ reach: 'ext. 12' }]],
  ['languages', 'en'],
  ['training', []],
  ['siteCards', null],
  ['playbooks', [{ steps: 'none' }]],
])(
  'a draft whose %s is %j can be opened, looked at all over, and mended',
  async (key, value) => {
    browser.stored.studio = { format: 1, text: JSON.stringify({ ...shipped, [key]: value }), signed: {} };
    await open();
    for (const item of all<HTMLButtonElement>('.menu button')) {
      item.click();
      await wait(1);
      all<HTMLButtonElement>('.entries .name')[0]?.click();
      await wait(1);
      expect(document.querySelector('h2')).not.toBeNull();
    }
  },
  20_000,
);
