// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PolicyState } from '../../../src/policy/state.ts';
import { fakeBrowser } from './fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { policyFrom } = await import('../../../src/policy/layers/in-force.ts');
const { NOTHING_WAITS } = await import('../../../src/pages/options/leave.ts');
const { Options } = await import('../../../src/pages/options/view.tsx');

const root = document.createElement('main');

beforeEach(() => document.body.replaceChildren(root));
afterEach(() => render(null, root));

async function stateWith(managed: object, settings: object = {}): Promise<PolicyState> {
  const words = { storageBroken: 'broken', contactUnknown: (id: string) => id };
  const {
    packaged: _,
    newManaged: __,
    ...state
  } = await policyFrom({
    settings,
    pack: undefined,
    managed,
    browserLanguage: 'en',
    now: Date.now(),
    words,
  });
  return { ...state, unread: [], reviewOverdue: false };
}

function draw(policy: PolicyState | null, waiting: Partial<typeof NOTHING_WAITS> = {}) {
  const does = {
    onChange: vi.fn(),
    onAllow: vi.fn(),
    onFile: vi.fn(),
    onAddress: vi.fn(),
    onRemove: vi.fn(),
  };
  act(() =>
    render(
      <Options
        asked={policy ? { state: 'told', policy } : { state: 'unreachable' }}
        waiting={{ ...NOTHING_WAITS, ...waiting }}
        install={{ state: 'idle' }}
        said={null}
        {...does}
      />,
      root,
    ),
  );
  return does;
}

const select = (key: string) => root.querySelector<HTMLSelectElement>(`#setting-${key}`);
const button = (words: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const blockOf = (key: string) => select(key)?.closest('.setting')?.textContent ?? '';

test('with nothing managed, every personal setting can be chosen and says whose it is', async () => {
  draw(await stateWith({}));
  for (const key of ['mode', 'failMode', 'sensitivity', 'allowPause', 'language', 'country']) {
    expect(select(key)?.disabled, key).toBe(false);
    expect(blockOf(key)).toContain('Chaperone’s own choice');
  }
  expect(root.textContent).not.toContain('Set by your organization');
});

test('what the organisation locked is shown, with its origin, and cannot be chosen', async () => {
  draw(await stateWith({ mode: 'justify', lockedKeys: ['mode'], organizationName: 'St. Mary' }));
  expect(select('mode')?.disabled).toBe(true);
  expect(select('mode')?.value).toBe('justify');
  expect(blockOf('mode')).toContain('Set by your organization. It cannot be changed here.');
  expect(root.textContent).toContain('St. Mary manages some of these settings');
});

test('a locked setting that the organisation left at its default says that it cannot be changed', async () => {
  draw(await stateWith({ lockedKeys: ['sensitivity'] }));
  expect(blockOf('sensitivity')).toContain('It cannot be changed here.');
});

test('a managed pack that was refused says so, at the top and in its own place', async () => {
  draw(await stateWith({ policyPack: '{"format":1}' }));
  expect(root.textContent).toContain('It could not be used; the reasons are at the top of this page.');
  expect(root.textContent).toContain('Line 1, column 1: ');
});

test('within what the organisation asks for, the milder choices are not offered', async () => {
  draw(await stateWith({ mode: 'justify' }));
  expect([...(select('mode')?.options ?? [])].map(({ value }) => value)).toEqual(['justify', 'block']);
});

test('a bad value is named beside its setting, a bad entry beside its list', async () => {
  draw(await stateWith({ failMode: 'perhaps', customTerms: ['overtime', 'Rose Pavilion'] }));
  expect(blockOf('failMode')).toContain('was not used: expected one of open, warn, closed');
  expect(root.textContent).toContain('"overtime": speaks of pay');
  expect(root.textContent).toContain('Rose Pavilion');
});

test('a choice is sent with its own type, and can be taken back', async () => {
  const { onChange } = draw(await stateWith({}, { sensitivity: 'careful' }));
  const pause = select('allowPause');
  if (pause) pause.value = 'false';
  pause?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onChange).toHaveBeenLastCalledWith('allowPause', false);
  root.querySelector<HTMLButtonElement>('button[aria-label^="Undo my choice"]')?.click();
  expect(onChange).toHaveBeenLastCalledWith('sensitivity', null);
});

test('added sites that wait for leave are named, and one press asks for it', async () => {
  const { onAllow } = draw(await stateWith({ sitesAdd: ['social.st-mary.example'] }), {
    sites: ['social.st-mary.example'],
  });
  button('Allow on these sites')?.click();
  expect(onAllow).toHaveBeenCalledOnce();
});

/** The row of the address that IT names, as far as its own block goes. */
const addressBlock = () =>
  [...root.querySelectorAll<HTMLElement>('.setting')].find((block) => block.textContent?.includes(HOST));
const HOST = 'policy.st-mary.example';

test('an address that IT names waits for leave, and one press asks for it and fetches', async () => {
  const { onAddress } = draw(await stateWith({ policyAddress: HOST }), { address: HOST });
  const press = [...(addressBlock()?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent === 'Allow and fetch',
  );
  press?.click();
  expect(onAddress).toHaveBeenCalledWith(HOST);
});

test('an address that the browser allows asks for nothing', async () => {
  draw(await stateWith({ policyAddress: HOST }));
  expect(addressBlock()?.querySelector('button')).toBeNull();
});

test.each([
  ['cannot be removed where IT names its address', { policyAddress: HOST }, HOST, false],
  ['can be removed where the person gave the address', {}, HOST, true],
  ['can be removed where it came from elsewhere than IT says', { policyAddress: HOST }, 'other.example', true],
])('a pack from an address %s', async (_, managed, address, removable) => {
  const installed = { id: 'st-mary', version: '1.0.0', source: 'address', address, key: 'ab', at: 0 } as const;
  draw({ ...(await stateWith(managed)), installed });
  expect(button('Remove the installed policy') !== undefined).toBe(removable);
});

test('the profile is sent as it was typed', async () => {
  const { onChange } = draw(await stateWith({}));
  const [role] = root.querySelectorAll<HTMLInputElement>('form input');
  await act(() => {
    if (role) role.value = 'Nurse';
    role?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  expect(onChange).toHaveBeenCalledWith('profile', { role: 'Nurse', employer: '', town: '' });
});

test('words of an organisation are text, never markup', async () => {
  draw(await stateWith({ organizationName: '<img src=x>', customTerms: ['<b>bold</b>'] }));
  expect(root.querySelector('img, b')).toBeNull();
});

test('without the worker it says so', () => {
  draw(null);
  expect(root.textContent).toContain('Chaperone is not answering');
});
