// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClassifier } from '../../../../src/classifier/classifier.ts';
import { CLEAR, type Verdict } from '../../../../src/classifier/types.ts';
import type { Envelope } from '../../../../src/messages.ts';
import { defaultPack } from '../../../../src/policy/default-pack.ts';
import { DEFAULT_SETTINGS } from '../../../../src/settings.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { settle, stubPage } from '../stub-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
stubPage();
let visits = 0;

const LOCALES = 'src/static/_locales';
const HELD: Verdict = {
  ...CLEAR,
  level: 'hold',
  explanation: 'The name and the room together could identify a patient.',
  redacted: 'Still smiling.',
};

let verdict: Verdict | null = HELD;
let locked = false;
/** Until it is settled, the classifier does not answer. */
let busy: Promise<void> | null = null;
/** What was asked to be set. */
let set: unknown = null;

async function open(reached = true) {
  browser.runtime.sendMessage.mockReset().mockImplementation(async (message) => {
    const { kind, body } = message as Envelope;
    if (!reached) throw new Error('no receiver');
    if (kind === 'set') set = body;
    if (kind === 'set') return { ok: true, value: { taken: true, problem: null } };
    if (kind === 'analyse') await busy;
    if (kind === 'analyse' && verdict === null) return { ok: false, error: 'failed' };
    if (kind === 'analyse') return { ok: true, value: { verdict, card: null, limited: false } };
    const rows = [{ key: 'profile', locked }];
    return { ok: true, value: { pack: defaultPack(), language: 'en', settings: DEFAULT_SETTINGS, rows } };
  });
  document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'app' }));
  // Only the page itself runs anew, not all that it stands on.
  await import(/* @vite-ignore */ `../../../../src/pages/welcome/welcome.tsx?visit=${visits++}`);
  await settle();
}

const words = () => document.body.textContent ?? '';
const box = () => document.querySelector<HTMLTextAreaElement>('.composer textarea');

async function press(name: string) {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  await settle();
}

async function type(text: string) {
  const field = box();
  if (field) field.value = text;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

beforeEach(() => {
  verdict = HELD;
  locked = false;
  busy = null;
  set = null;
});
afterEach(() => document.body.replaceChildren());

test('it says what Chaperone does in three pictures, what it promises, and where help is', async () => {
  await open();
  expect(document.querySelectorAll('.three svg')).toHaveLength(3);
  for (const part of ['You decide', 'It is sent to nobody', 'Pay, staffing', 'puzzle piece'])
    expect(words()).toContain(part);
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['../playbook/playbook.html', '../options/options.html', '../learn/learn.html']);
  expect(browser.stored.welcome).toMatchObject({ at: expect.any(Number) });
});

test('the prepared post is held; redacted, it stands in the box; and a clear one would go out', async () => {
  await open();
  await press('Post');
  expect(document.activeElement?.textContent).toMatch(/^Chaperone/);
  expect(words()).toContain(HELD.explanation);
  await press('Redact for me');
  expect(box()?.value).toBe('Still smiling.');
  expect(document.activeElement).toBe(box());
  expect(document.querySelector('.held')).toBeNull();
  verdict = CLEAR;
  await press('Post');
  expect(words()).toContain('would go out at once');
});

test('posting anyway is the author’s to decide, here too', async () => {
  await open();
  await press('Post');
  await press('Post anyway');
  expect(words()).toContain('the decision is yours');
});

test('words that are changed while they are checked, or after, are not judged by what they were', async () => {
  await open();
  let answer = () => {};
  busy = new Promise((resolve) => {
    answer = resolve;
  });
  await press('Post');
  await type('Good morning.');
  answer();
  await settle();
  expect(document.querySelector('.held')).toBeNull();
  await press('Post');
  expect(document.querySelector('.held')).not.toBeNull();
  await type('Good evening.');
  expect(document.querySelector('.held')).toBeNull();
  expect(box()?.value).toBe('Good evening.');
});

test('a check that does not answer is said', async () => {
  verdict = null;
  await open();
  await press('Post');
  expect(words()).toContain('The check did not answer');
});

test('what the person tells of herself goes to the worker and nowhere else', async () => {
  await open();
  const [role] = document.querySelectorAll<HTMLInputElement>('.profile input');
  if (role) role.value = 'Night nurse';
  role?.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  document.querySelector('.profile')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
  expect(set).toEqual({ key: 'profile', value: { role: 'Night nurse', employer: '', town: '' } });
});

test('where the organization has set it, there is nothing to type', async () => {
  locked = true;
  await open();
  expect([...document.querySelectorAll<HTMLInputElement>('.profile input')].every((field) => field.readOnly)).toBe(
    true,
  );
});

test('without the worker the page stands all the same', async () => {
  await open(false);
  expect(words()).toContain('Chaperone is not answering just now');
  expect(words()).toContain('What Chaperone promises');
});

test.each(readdirSync(LOCALES))(
  'the prepared post of %s is held by the real rules, and what is offered instead is not',
  (language) => {
    const sentences = JSON.parse(readFileSync(`${LOCALES}/${language}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >;
    const text = sentences.welcomeSample?.message ?? '';
    const classifier = createClassifier(() => Promise.reject(new Error('rules alone')));
    const { verdict: found } = classifier.fast({ text });
    expect(found.level).toBe('hold');
    expect(found.redacted).not.toMatch(/lvarez|412/);
    expect(classifier.fast({ text: found.redacted ?? text }).verdict.level).not.toBe('hold');
  },
);
