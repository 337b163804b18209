// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Shield } from '../../../src/overlay/shield.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';
import { stubPage } from '../pages/stub-page.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
stubPage();
// Nor does it lay anything out, or know the top layer.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
HTMLElement.prototype.showPopover = () => {};

const { Beside } = await import('../../../src/overlay/beside.tsx');

let root: ShadowRoot;
let press = (_: Element, __: Event) => {};
let life = new AbortController();

/** Takes the place of the shield: hands out the closed root, and presses like a hand. */
const shield = {
  cover(_: HTMLElement, shadow: ShadowRoot, onPress: typeof press) {
    root = shadow;
    press = onPress;
    return () => {};
  },
} as unknown as Shield;

function beside() {
  const field = document.body.appendChild(document.createElement('div'));
  field.getBoundingClientRect = () => new DOMRect(10, 200, 300, 80);
  const drawn = new Beside(document, shield, life.signal, () => {});
  return { drawn, field };
}

const words = () => root.querySelector('.line')?.textContent ?? '';

function pressOn(action: string): void {
  const control = root.querySelector(`[data-action=${action}]`);
  if (control) press(control, { isTrusted: true } as Event);
}

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

test('copying the safer wording says that it arrived', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { drawn, field } = beside();
  drawn.say(field, 'This site did not let Chaperone change the text.', 'A calm day.');
  pressOn('copy');
  await vi.waitFor(() => expect(words()).toContain('Copied.'));
  expect(writeText).toHaveBeenCalledWith('A calm day.');
  expect(root.querySelector('[data-action=copy]')).toBeNull();
});

test('a page that does not let it copy is said, and the words stay on offer', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  const { drawn, field } = beside();
  drawn.say(field, 'This site did not let Chaperone change the text.', 'A calm day.');
  pressOn('copy');
  await vi.waitFor(() => expect(words()).toContain('That did not work.'));
  expect(root.querySelector('[data-action=copy]')).not.toBeNull();
});

test('a reminder names the organisation whose policy it is', () => {
  const { drawn, field } = beside();
  const reminder = { text: 'x', words: 'It names a ward.', card: null, organisation: 'St. Mary', hasReplies: false };
  drawn.remind(field, reminder);
  expect(words()).toContain('St. Mary');
});
