import { expect, test, vi } from 'vitest';
import type { Handlers } from '../../../src/background/router.ts';
import { MESSAGE_VERSION, type MessageKind } from '../../../src/messages.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { validators } = await import('../../../src/background/validators.ts');
const { answer } = await import('../../../src/background/router.ts');

const page = { id: 'chaperone', url: 'chrome-extension://chaperone/src/pages/popup/popup.html' };
const script = { id: 'chaperone', url: 'https://x.com/home', frameId: 0 };
const ready = { ok: true, value: { ready: true } };

function handlers(warm: () => Promise<{ ready: true }> = async () => ({ ready: true })): Handlers {
  const never = () => Promise.reject(new Error('not asked for in this test'));
  const others = Object.fromEntries(Object.keys(validators).map((kind) => [kind, never]));
  return { ...(others as unknown as Handlers), warm };
}

const message = (kind: string, body: unknown = {}, chaperone: unknown = MESSAGE_VERSION) => ({ chaperone, kind, body });

test('a sound message is answered with its value', async () => {
  expect(await answer(message('warm'), script, handlers())).toEqual(ready);
});

test.each([
  null,
  undefined,
  'warm',
  7,
  [],
  {},
  { kind: 'warm' },
  message('toString'),
  message('__proto__'),
  message(''),
])('what is not ours is left to others: %j', (other) => {
  expect(answer(other, script, handlers())).toBeUndefined();
});

test.each([0, 2, '1', null])('another version (%j) is told so', async (version) => {
  expect(await answer(message('warm', {}, version), script, handlers())).toEqual({ ok: false, error: 'version' });
});

test.each([
  { id: 'another-extension', url: 'chrome-extension://another/page.html' },
  { url: 'https://x.com/' },
  { id: '', url: page.url },
])('another sender is refused: %j', async (sender) => {
  expect(await answer(message('warm'), sender, handlers())).toEqual({ ok: false, error: 'refused' });
});

test.each<[MessageKind, unknown]>([
  ['pause', { site: 'x', minutes: 60 }],
  ['overview', { site: 'x' }],
  ['policy', {}],
  ['set', { key: 'mode', value: 'remind' }],
  ['install', { text: '{}', source: 'file', address: null }],
  ['uninstall', {}],
  ['acknowledge', { version: '1.0.0' }],
  ['journal', {}],
  ['eraseJournal', {}],
])('a web page that took over a content script cannot ask for %s', async (kind, body) => {
  const handler = vi.fn();
  const all = { ...handlers(), [kind]: handler };
  for (const url of ['https://x.com/', 'https://x.com/?chrome-extension://chaperone/', undefined]) {
    const sender = url === undefined ? { id: 'chaperone' } : { id: 'chaperone', url };
    expect(await answer(message(kind, body), sender, all)).toEqual({ ok: false, error: 'refused' });
  }
  expect(handler).not.toHaveBeenCalled();
});

test('our own pages may', async () => {
  const all = { ...handlers(), pause: vi.fn(async () => ({ until: null })) };
  expect(await answer(message('pause', { site: 'x', minutes: 0 }), page, all)).toEqual({
    ok: true,
    value: { until: null },
  });
});

test('a body of the wrong shape never reaches its handler', async () => {
  const all = { ...handlers(), analyse: vi.fn() };
  const bodies = [null, 'text', [], {}, { post: { text: 7 }, tier: 'fast' }, { post: { text: 'x' }, tier: 'slow' }];
  for (const body of bodies) {
    expect(await answer(message('analyse', body), script, all)).toEqual({ ok: false, error: 'invalid' });
  }
  expect(all.analyse).not.toHaveBeenCalled();
});

test('a handler that breaks answers that it failed, and not with what it was reading', async () => {
  const broken = handlers(() => Promise.reject(new Error('Mrs. P in bed 12')));
  const result = await answer(message('warm'), script, broken);
  expect(result).toEqual({ ok: false, error: 'failed' });
  expect(JSON.stringify(result)).not.toContain('Mrs. P');
});

test('a handler that throws before it promises is caught as well', async () => {
  const broken = handlers(() => {
    throw new Error('Mrs. P');
  });
  expect(await answer(message('warm'), script, broken)).toEqual({ ok: false, error: 'failed' });
});
