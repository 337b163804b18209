// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CLEAR } from '../../../src/classifier/types.ts';
import type { HoldView } from '../../../src/overlay/types.ts';
import type { ContactNow } from '../../../src/policy/ready.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { HoldDialog } = await import('../../../src/overlay/hold-dialog.tsx');
const { LineWords } = await import('../../../src/overlay/light-layer.tsx');
const { askMessage } = await import('../../../src/overlay/ask-message.ts');

const SENTINEL = 'Zyxquill';
const TEXT = `Mrs. ${SENTINEL} in bed 4 & her son?`;
const finding = { category: 'NAME', start: 5, end: 13, text: SENTINEL, reason: 'A name.' } as const;
const contact: ContactNow = {
  id: 'privacy',
  role: 'Privacy officer',
  how: 'Ask',
  language: 'en',
  purpose: 'Ask',
  isEmergency: false,
  name: null,
  phone: null,
  email: 'team@example.org',
  link: 'https://teams.example.org/l/1',
  hours: null,
  openNow: null,
};
const view: HoldView = {
  text: TEXT,
  verdict: { ...CLEAR, level: 'hold', findings: [finding], explanation: 'Her name.' },
  mode: 'remind',
  mayPost: true,
  card: null,
  contacts: [contact],
  organisation: null,
  replies: [],
  ask: askMessage(null, { site: 'x.com', situation: 'First names are names', categories: ['NAME', 'NAME'] }),
};

function draw(face: Parameters<typeof HoldDialog>[0]['face'], more: Partial<HoldView> = {}) {
  render(<HoldDialog view={{ ...view, ...more }} face={face} />, document.body);
  return document.body;
}

afterEach(() => render(null, document.body));

test('the question to the team: no address, label or hint carries a word of the post, and the box is not ticked', () => {
  const body = draw({ name: 'ask', copied: null });
  const values = [...body.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  expect(values.join('\n')).not.toContain(SENTINEL);
  expect(body.textContent).not.toContain(SENTINEL);
  expect(body.querySelector<HTMLInputElement>('[data-with-text]')?.checked).toBe(false);
  const mail = body.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '';
  expect(new URL(mail).searchParams.get('body')).toContain('x.com');
  expect(new URL(mail).searchParams.get('body')).toMatch(/Name(?!, Name)/);
  for (const link of body.querySelectorAll('a')) expect(link.rel).toContain('noopener');
});

test('ready replies are offered in the dialog only where they suit', () => {
  const face = { name: 'hold', reason: '', reasonMissing: false } as const;
  expect(draw(face).querySelector('[data-action=replies]')).toBeNull();
  const reply = { id: 'a', use: 'thanks', title: 'A', text: 'Thank you.', language: 'es' } as const;
  expect(draw(face, { replies: [reply] }).querySelector('[data-action=replies]')).not.toBeNull();
  const body = draw({ name: 'replies' }, { replies: [reply] });
  expect(body.querySelector('.reply')?.getAttribute('lang')).toBe('es');
  expect(body.querySelector('[data-action=insert]')?.getAttribute('aria-label')).toBe('Put into the box: A');
});

test('a reason that was typed is still there after a look at something else', () => {
  const face = { name: 'hold', reason: 'The family asked', reasonMissing: false } as const;
  expect(draw(face, { mode: 'justify' }).querySelector('textarea')?.value).toBe('The family asked');
});

test('a reminder says whose policy it speaks of, where somebody has named it', () => {
  const words = { words: 'It names a ward.', card: null };
  render(<LineWords {...words} organisation="St. Mary & <b>Sons</b>" />, document.body);
  expect(document.querySelector('small')?.textContent).toBe('St. Mary & <b>Sons</b>');
  render(<LineWords {...words} organisation={null} />, document.body);
  expect(document.querySelector('small')).toBeNull();
});

test('every face has a title, a reason and a first control for the keyboard', () => {
  for (const face of [
    { name: 'hold', reason: '', reasonMissing: false },
    { name: 'replies' },
    { name: 'ask', copied: true },
  ] as const) {
    const body = draw(face);
    expect(body.querySelector('#title')?.textContent).toMatch(/^Chaperone/);
    expect(body.querySelector('#why')?.textContent).not.toBe('');
    expect(body.querySelectorAll('[data-first]')).toHaveLength(1);
  }
});
