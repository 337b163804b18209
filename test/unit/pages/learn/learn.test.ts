// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLEAR } from '../../../../src/classifier/types.ts';
import type { Envelope } from '../../../../src/messages.ts';
import type { PolicyPack } from '../../../../src/policy/schema/pack.ts';
import type { Progress } from '../../../../src/training/progress.ts';
import { DAY, progress, smallPack } from '../../training/fixture.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { settle, stubPage } from '../stub-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
stubPage();
let visits = 0;

/** Opens the training; `pack` null: the worker does not answer. */
async function open(hash = '', pack: PolicyPack | null = smallPack(), kept?: Partial<Progress>) {
  location.hash = hash;
  browser.stored.training = kept;
  browser.runtime.sendMessage.mockReset().mockImplementation(async (message) => {
    if (pack === null) throw new Error('no receiver');
    const { kind } = message as Envelope;
    return { ok: true, value: kind === 'policy' ? { pack, language: 'en' } : { verdict: CLEAR, card: null } };
  });
  document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'app' }));
  // Only the page itself runs anew, not all that it stands on.
  await import(/* @vite-ignore */ `../../../../src/pages/learn/learn.tsx?visit=${visits++}`);
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
  await settle();
}

const words = () => document.body.textContent ?? '';
const kept = () => browser.stored.training as Progress;
const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === name);

async function press(name: string) {
  button(name)?.click();
  await settle();
}

beforeEach(() => vi.stubGlobal('scrollTo', () => {}));
afterEach(() => document.body.replaceChildren());

test('the way in names every module, when it is due, and posts worth imitating', async () => {
  await open('', smallPack(), progress({ joined: Date.now() }));
  for (const part of ['Module a', 'Module b', '4 exercises', 'A good one', 'A week of thanks', 'best before'])
    expect(words()).toContain(part);
});

test('a module: answers, feedback tied to its card, the wrong one once more, and a record at the end', async () => {
  await open('#session/b');
  expect(words()).toContain('1 of 2');
  await press('Do not post it');
  expect(words()).toContain('We would say: Post it.');
  expect(words()).toContain('Why b1 is clear');
  expect(document.querySelector('.feedback .policy-card')?.hasAttribute('open')).toBe(true);
  expect(document.activeElement?.textContent).toContain('We would say');
  await press('Next');
  expect(document.activeElement?.localName).toBe('h1');
  await press('Do not post it');
  await press('Next');
  expect(words()).toContain('Once more');
  await press('Post it');
  expect(kept().completions).toMatchObject([{ module: 'b', right: 1, asked: 2 }]);
  await press('See how it went');
  expect(words()).toContain('1 of 2 right at the first try');
  expect(words()).toContain('Go on: Module a');
});

test('an answer counts once, however often it is pressed', async () => {
  await open('#session/b');
  await press('Do not post it');
  await press('Post it');
  expect(kept().session?.first).toEqual({ b1: false });
  expect(words()).toContain('We would say: Post it.');
});

test('what was left is gone on with', async () => {
  const session = { module: 'a', queue: ['a3', 'a4'], first: { a1: true, a2: true } };
  await open('', smallPack(), progress({ session }));
  expect(words()).toContain('Go on where you were (2 of 4)');
  await open('#session/a', smallPack(), progress({ session }));
  expect(words()).toContain('3 of 4');
  expect(words()).toContain('Words of a3');
});

test('when it is due it says so, and can be put off', async () => {
  await open('', smallPack(), progress({ joined: Date.now() - 30 * DAY }));
  expect(words()).toContain('A round is waiting for you');
  await press('Remind me next week');
  expect(kept().putOffUntil).toBeGreaterThan(Date.now() + 6 * DAY);
  expect(button('Remind me next week')).toBeUndefined();
});

test('the record lists what was finished; a name is on it only while it is typed', async () => {
  const completions = [{ module: 'a', pack: 'us-hospital', version: '1.0.0', at: Date.now(), right: 3, asked: 4 }];
  await open('#record', smallPack(), progress({ completions }));
  expect(words()).toContain('3 of 4');
  expect(words()).toContain('us-hospital 1.0.0');
  const field = document.querySelector('input');
  if (field) field.value = 'Sam Lee';
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  expect(words()).toContain('Name: Sam Lee');
  expect(JSON.stringify(browser.stored)).not.toContain('Sam Lee');
});

test('a link to a module that is gone leads to those that are there', async () => {
  await open('#session/gone');
  expect(words()).toContain('Module a');
});

test('an address that is no address of ours leads to the way in', async () => {
  await open('#session/%');
  expect(words()).toContain('Module a');
});

test('what another window kept meanwhile is not undone by the next answer here', async () => {
  await open('#session/b');
  const completions = [{ module: 'a', pack: 'us-hospital', version: '1.0.0', at: 1, right: 4, asked: 4 }];
  browser.stored.training = progress({ completions });
  dispatchEvent(new Event('focus'));
  await settle();
  await press('Post it');
  expect(kept().completions).toEqual(completions);
});

test('a text that was emptied while it was checked does not come back with its answer', async () => {
  await open();
  const field = document.querySelector('textarea');
  if (field) field.value = 'Mrs. Zyxquill';
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  let answer = (_: unknown) => {};
  browser.runtime.sendMessage.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  await press('Check it');
  await press('Empty the fields');
  answer({ ok: true, value: { verdict: { ...CLEAR, level: 'hold' }, card: null, final: true } });
  await settle();
  expect(document.querySelector('.verdict')).toBeNull();
});

test('a worker that was slow to start still brings its own policy', async () => {
  location.hash = '';
  delete browser.stored.training;
  browser.runtime.sendMessage
    .mockReset()
    .mockRejectedValueOnce(new Error('not yet'))
    .mockResolvedValue({ ok: true, value: { pack: smallPack(), language: 'en' } });
  document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'app' }));
  await import(/* @vite-ignore */ `../../../../src/pages/learn/learn.tsx?visit=${visits++}`);
  await vi.waitFor(() => expect(words()).toContain('Module a'));
  expect(words()).not.toContain('not answering');
});

test('without the worker the training that ships opens and says so', async () => {
  await open('', null);
  expect(words()).toContain('Chaperone is not answering just now');
  expect(words()).toContain('Stories without a name');
});

test('words of a pack are text, never markup', async () => {
  const pack = smallPack();
  const hostile = { en: '<img src=x onerror=alert(1)>' };
  const [first] = pack.training.modules;
  if (!first?.exercises[0]) throw new Error('the fixture has exercises');
  const exercise = { ...first.exercises[0], text: hostile, author: hostile, feedback: hostile, parent: hostile };
  await open('#session/a', {
    ...pack,
    training: { ...pack.training, modules: [{ ...first, title: hostile, exercises: [exercise] }] },
  });
  await press('Post it');
  expect(document.querySelector('img')).toBeNull();
  expect(words()).toContain('onerror');
});

test('what is typed for a try is asked about and kept nowhere', async () => {
  await open();
  const field = document.querySelector('textarea');
  expect(field?.autocomplete).toBe('off');
  if (field) field.value = 'Mrs. Zyxquill';
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  await press('Check it');
  await vi.waitFor(() => expect(words()).toContain('Nothing found'));
  expect(JSON.stringify(browser.stored)).not.toContain('Zyxquill');
});
