// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Envelope, Result } from '../../../src/messages.ts';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import type { SettingRow } from '../../../src/policy/state.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import { fakeBrowser } from './fake-browser.ts';
import { stubPage } from './stub-page.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
stubPage();

const HOST = 'policy.st-mary.example';
const row = (key: string, value: unknown, origin: SettingRow['origin'] = 'managed'): SettingRow => ({
  key,
  value,
  origin,
  locked: false,
  choices: null,
  problem: null,
});
const policy = (organisation: string, rows: readonly SettingRow[] = []) => ({
  pack: { ...defaultPack(), organisation },
  language: 'en',
  settings: DEFAULT_SETTINGS,
  rows,
  installed: { id: 'st-mary', version: '1.0.0', source: 'file', address: null, key: null, at: 0 },
  problems: [],
  unread: [],
  reviewOverdue: false,
});

/** What the worker says to each question; anything else works. */
let answers: Partial<Record<Envelope['kind'], () => Result<unknown> | Promise<Result<unknown>>>> = {};
const asked = (kind: Envelope['kind']) =>
  browser.runtime.sendMessage.mock.calls.map(([message]) => message as Envelope).filter((one) => one.kind === kind);

async function open(first: ReturnType<typeof policy>) {
  answers = { policy: () => ({ ok: true, value: first }) };
  browser.runtime.sendMessage.mockReset().mockImplementation(async (message) => {
    const { kind } = message as Envelope;
    return (await answers[kind]?.()) ?? { ok: true, value: { done: true } };
  });
  browser.storage.onChanged.addListener.mockReset();
  document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'app' }));
  vi.resetModules();
  await import('../../../src/pages/options/options.tsx');
  await vi.waitFor(() => expect(words()).toContain('Version'));
}

const words = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const storageChanges = () => browser.storage.onChanged.addListener.mock.calls[0]?.[0]();

afterEach(() => {
  browser.permissions.contains.mockResolvedValue(true);
  browser.permissions.request.mockResolvedValue(true);
});

test('the address that IT names is asked for within the press, and then fetched', async () => {
  browser.permissions.contains.mockResolvedValue(false);
  await open(policy('St. Mary', [row('policyAddress', HOST)]));
  expect(words()).toContain(`publishes its policy at ${HOST}`);
  browser.permissions.contains.mockResolvedValue(true);
  answers.install = () => ({ ok: true, value: { installed: policy('').installed, problems: [] } });
  [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === 'Allow and fetch')?.click();
  expect(browser.permissions.request).toHaveBeenCalledWith({ origins: [`https://${HOST}/*`] });
  await vi.waitFor(() => expect(asked('install')[0]?.body).toMatchObject({ source: 'address', address: HOST }));
  await vi.waitFor(() => expect(words()).not.toContain('publishes its policy at'));
});

test('an answer that comes late does not take the place of a newer one', async () => {
  await open(policy('First'));
  let late = (_: Result<unknown>) => {};
  answers.policy = () => new Promise((resolve) => (late = resolve));
  storageChanges();
  await vi.waitFor(() => expect(asked('policy')).toHaveLength(2));
  answers.policy = () => ({ ok: true, value: policy('Newest') });
  storageChanges();
  await vi.waitFor(() => expect(words()).toContain('Newest'));
  late({ ok: true, value: policy('Stale') });
  await new Promise((done) => setTimeout(done, 50));
  expect(words()).toContain('Newest');
  expect(words()).not.toContain('Stale');
});

test('a worker that does not answer once does not take away a page that is being filled in', async () => {
  await open(policy('First'));
  answers.policy = () => ({ ok: false, error: 'timeout' });
  storageChanges();
  await vi.waitFor(() => expect(asked('policy')).toHaveLength(2));
  await new Promise((done) => setTimeout(done, 50));
  expect(words()).toContain('First');
});

test('removing is asked twice, says what came of it, and leaves the keyboard where it was', async () => {
  await open(policy('First'));
  button('Remove the installed policy')?.focus();
  button('Remove the installed policy')?.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(button('Keep')));
  button('Keep')?.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(button('Remove the installed policy')));
  expect(asked('uninstall')).toHaveLength(0);
  button('Remove the installed policy')?.click();
  await vi.waitFor(() => expect(button('Remove')).toBeDefined());
  answers.policy = () => ({ ok: true, value: { ...policy('Built in'), installed: null } });
  button('Remove')?.click();
  await vi.waitFor(() => expect(words()).toContain('The policy that comes with Chaperone is in force again.'));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Policy in force'));
});

test('a removal that was refused is said', async () => {
  await open(policy('First'));
  answers.uninstall = () => ({ ok: false, error: 'failed' });
  button('Remove the installed policy')?.click();
  await vi.waitFor(() => expect(button('Remove')).toBeDefined());
  button('Remove')?.click();
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('nothing was changed'));
});

test('a file that can no longer be read is said', async () => {
  await open(policy('First'));
  const file = Object.assign(new File([''], 'pack.json'), { text: () => Promise.reject(new Error('gone')) });
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('no file field');
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(words()).toContain('pack.json could not be read'));
});
