import { beforeEach, expect, test, vi } from 'vitest';
import { newSigner, packOf, signed } from '../../e2e/harness/packs.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { changeSetting } = await import('../../../src/background/change-setting.ts');
const { installPack, uninstallPack } = await import('../../../src/background/install-pack.ts');
const { acknowledge, readPolicyState } = await import('../../../src/background/policy-state.ts');
const { forget, inForce } = await import('../../../src/background/policy-store.ts');
const { keepRefreshing } = await import('../../../src/background/refresh.ts');
const { siteState } = await import('../../../src/background/settings-store.ts');

beforeEach(() => {
  for (const store of [browser.stored, browser.managed, browser.session])
    for (const key of Object.keys(store)) delete store[key];
  // Not the first start: it is known that nobody manages anything.
  browser.stored.managed = {};
  browser.storage.managed.get.mockReset().mockImplementation(async () => structuredClone(browser.managed));
  forget();
});

const file = (text: string) => ({ text, source: 'file', address: null, etag: null }) as const;
const address = (text: string) => ({ text, source: 'address', address: 'st-mary.example', etag: null }) as const;
const kept = (text: string) => ({
  ...{ id: 'st-mary', version: '1.0.0', text, source: 'address', address: 'st-mary.example' },
  ...{ key: null, at: 1, etag: null },
});
const organisation = async () => (await readPolicyState()).pack.organisation;

function manage(values: object): void {
  Object.assign(browser.managed, values);
  forget();
}

test('an installed pack is in force at once, and gone when it is removed', async () => {
  expect((await installPack(file(packOf('1.0.0', 'St. Mary')))).installed).toMatchObject({ id: 'st-mary', key: null });
  expect(await organisation()).toBe('St. Mary');
  await uninstallPack();
  expect((await readPolicyState()).installed).toBeNull();
});

test('a pack that is refused leaves the last good one, with line and field told', async () => {
  await installPack(file(packOf('1.0.0', 'St. Mary')));
  const { installed, problems } = await installPack(file('{\n"format": 1,\n"base": "us-hospital",\n"id": 7\n}'));
  expect(installed).toBeNull();
  expect(problems).toContainEqual(expect.objectContaining({ line: 4, field: 'id' }));
  expect(await organisation()).toBe('St. Mary');
});

test('once signed, only newer packs of the same key are taken, by file as by address', async () => {
  const [team, other] = await Promise.all([newSigner(), newSigner()]);
  const first = await installPack(address(await signed('1.1.0', 'St. Mary', team)));
  expect(first.installed?.key).toMatch(/^[0-9a-f]{64}$/);
  for (const text of [
    await signed('1.0.0', 'Older', team),
    await signed('1.1.0', 'Same version', team),
    await signed('2.0.0', 'Another key', other),
    packOf('3.0.0', 'Unsigned'),
  ]) {
    for (const offer of [file(text), address(text)]) expect((await installPack(offer)).installed).toBeNull();
  }
  expect(await organisation()).toBe('St. Mary');
  expect((await installPack(file(await signed('1.2.0', 'Newer', team)))).problems).toEqual([]);
  expect(await organisation()).toBe('Newer');
});

test('what is not signed is not taken from an address, whatever is in it', async () => {
  for (const text of [packOf('1.0.0', 'St. Mary'), '', 'null', '<html>', '{"payload":1}']) {
    expect((await installPack(address(text))).installed).toBeNull();
  }
});

test('more text than a pack may have is refused before it is read', async () => {
  const { problems } = await installPack(file(`{}${' '.repeat(5_000_000)}`));
  expect(problems).toEqual([expect.objectContaining({ message: expect.stringMatching(/5 MB/) })]);
});

test('the pack that ships brings no news; an installed one brings its latest until it is acknowledged', async () => {
  expect((await readPolicyState()).unread).toEqual([]);
  await installPack(file(packOf('1.0.0', 'St. Mary')));
  expect((await readPolicyState()).unread.map(({ version }) => version)).toEqual(['1.0.0']);
  await acknowledge('1.0.0');
  expect((await readPolicyState()).unread).toEqual([]);
  await installPack(file(packOf('1.1.0', 'St. Mary')));
  expect((await readPolicyState()).unread.map(({ version }) => version)).toEqual(['1.1.0']);
});

test.each([7, 'x', { 'st-mary': 1 }, { 'st-mary': 'latest' }, null])(
  'a broken note of what was read (%j) asks again rather than never',
  async (acknowledged) => {
    browser.stored.acknowledged = acknowledged;
    await installPack(file(packOf('1.0.0', 'St. Mary')));
    expect((await readPolicyState()).unread).toHaveLength(1);
  },
);

test('a pack past its review date says so', async () => {
  const old = packOf('1.0.0', 'St. Mary').replace('"review":"2099-11-01"', '"review":"2020-01-01"');
  await installPack(file(old));
  expect((await readPolicyState()).reviewOverdue).toBe(true);
});

test('a choice is kept and can be taken back', async () => {
  expect(await changeSetting('sensitivity', 'careful')).toEqual({ taken: true, problem: null });
  expect((await inForce()).settings.sensitivity).toBe('careful');
  await changeSetting('sensitivity', null);
  expect((await inForce()).settings.sensitivity).toBe('balanced');
});

test.each<[key: string, value: unknown]>([
  ['mode', 'shout'],
  ['allowPause', 'yes'],
  ['country', 'ZZ'],
  ['language', '../..'],
  ['policyPack', '{}'],
  ['lockedKeys', []],
  ['__proto__', { mode: 'block' }],
])('%s = %j is refused with a reason', async (key, value) => {
  const { taken, problem } = await changeSetting(key, value);
  expect(taken).toBe(false);
  expect(problem).toBeTruthy();
});

test('what is locked, or milder than the organisation asks, is refused', async () => {
  manage({ mode: 'justify', sensitivity: 'balanced', lockedKeys: ['sensitivity'] });
  expect((await changeSetting('mode', 'remind')).taken).toBe(false);
  expect((await changeSetting('sensitivity', 'quiet')).taken).toBe(false);
  expect((await changeSetting('mode', 'block')).taken).toBe(true);
});

test('the profile is kept, and no page of a site is told it', async () => {
  await changeSetting('profile', { role: 'Nurse', employer: 'St. Mary', town: 7 });
  manage({ customTerms: ['Rose Pavilion'] });
  expect((await inForce()).settings.profile).toEqual({ role: 'Nurse', employer: 'St. Mary', town: '' });
  expect(JSON.stringify((await siteState('x', 'x.com')).settings)).not.toMatch(/Nurse|St\. Mary|Rose/);
});

test('a host that the organisation leaves alone is told to be silent, and no other', async () => {
  manage({ sitesRemove: ['*.discord.com'] });
  expect((await siteState('discord', 'canary.discord.com')).silent).toBe(true);
  expect((await siteState('discord', 'discord.com')).silent).toBe(true);
  expect((await siteState('x', 'notdiscord.com')).silent).toBe(false);
  expect((await siteState('x')).silent).toBe(false);
});

test('a managed store that cannot be read holds the strict defaults, and is asked again', async () => {
  browser.stored.settings = { failMode: 'open' };
  browser.storage.managed.get.mockRejectedValueOnce(new Error('not ready'));
  expect((await inForce()).settings).toMatchObject({ failMode: 'warn', allowPause: false });
  expect((await inForce()).settings).toMatchObject({ failMode: 'open', allowPause: true });
});

test('at the very first start the strict defaults hold until it is known that nothing is managed, and the address waits', async () => {
  vi.useFakeTimers();
  try {
    delete browser.stored.managed;
    browser.stored.pack = { installed: kept(packOf('1.0.0', 'St. Mary')), managed: null, refused: [] };
    expect((await inForce()).settings).toMatchObject({ allowPause: false });
    await keepRefreshing();
    expect(browser.alarms.create).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(browser.stored.managed).toEqual({});
    expect((await inForce()).settings).toMatchObject({ allowPause: true });
    await keepRefreshing();
    expect(browser.alarms.create).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});

test('a browser in which nothing is managed is one in which the person decides', async () => {
  browser.storage.managed.get.mockRejectedValue(new Error('Managed storage manifest not found'));
  expect((await inForce()).settings.allowPause).toBe(true);
});

test('the last sound pack of IT outlives a broken one', async () => {
  manage({ policyPack: packOf('1.0.0', 'County') });
  expect(await organisation()).toBe('County');
  await vi.waitFor(() => expect(browser.stored.pack).toMatchObject({ managed: { version: '1.0.0' } }));
  manage({ policyPack: '{"format":1}' });
  const state = await readPolicyState();
  expect(state.pack.organisation).toBe('County');
  expect(state.problems.length).toBeGreaterThan(0);
});

test('a change while the policy is being read is not lost', async () => {
  const first = inForce();
  manage({ mode: 'block' });
  await first;
  expect((await inForce()).settings.mode).toBe('block');
});
