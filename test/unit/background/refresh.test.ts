import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newSigner, packOf, signed } from '../../e2e/harness/packs.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { installPack, uninstallPack } = await import('../../../src/background/install-pack.ts');
const { forget, storedPacks } = await import('../../../src/background/policy-store.ts');
const { installFrom, refreshPolicy } = await import('../../../src/background/refresh.ts');

const HOST = 'policy.st-mary.example';
const net = vi.fn<typeof fetch>();
const team = await newSigner();

beforeEach(() => {
  for (const store of [browser.stored, browser.managed, browser.session])
    for (const key of Object.keys(store)) delete store[key];
  browser.stored.managed = {};
  net.mockReset();
  vi.stubGlobal('fetch', net);
  forget();
});
afterEach(() => vi.unstubAllGlobals());

const publish = (text: string, etag = '"one"') => net.mockResolvedValueOnce(new Response(text, { headers: { etag } }));
const version = async () => (await storedPacks()).installed?.version;

function manage(values: object): void {
  Object.assign(browser.managed, values);
  forget();
}

test('the address that IT names is asked without anybody naming it, once the browser has given leave', async () => {
  manage({ policyAddress: HOST });
  browser.permissions.contains.mockResolvedValueOnce(false);
  await refreshPolicy();
  expect(net).not.toHaveBeenCalled();
  publish(await signed('1.0.0', 'St. Mary', team));
  await refreshPolicy();
  expect((await storedPacks()).installed).toMatchObject({ version: '1.0.0', source: 'address', address: HOST });
});

test('a pack from the address that IT names is not the person’s to remove; any other is', async () => {
  publish(await signed('1.0.0', 'St. Mary', team));
  await installFrom(HOST);
  manage({ policyAddress: HOST });
  expect(await uninstallPack()).toEqual({ done: false });
  expect(await version()).toBe('1.0.0');
  manage({ policyAddress: 'other.st-mary.example' });
  expect(await uninstallPack()).toEqual({ done: true });
  expect((await storedPacks()).installed).toBeNull();
});

test('why the newest pack was not taken is kept until the address publishes what is here', async () => {
  publish(await signed('1.1.0', 'St. Mary', team));
  await installFrom(HOST);
  publish(await signed('1.0.0', 'St. Mary', team));
  await refreshPolicy();
  expect((await storedPacks()).refused).toHaveLength(1);
  net.mockRejectedValueOnce(new TypeError('offline'));
  await refreshPolicy();
  expect((await storedPacks()).refused).toHaveLength(1);
  net.mockResolvedValueOnce(new Response(null, { status: 304 }));
  await refreshPolicy();
  expect((await storedPacks()).refused).toEqual([]);
});

test('what a person asked for herself is answered on the spot and not kept as news', async () => {
  publish(packOf('1.0.0', 'St. Mary'));
  expect((await installFrom(HOST)).problems).toHaveLength(1);
  expect((await storedPacks()).refused).toEqual([]);
});

test('a pack that is removed while the address is asked does not come back', async () => {
  publish(await signed('1.0.0', 'St. Mary', team));
  await installFrom(HOST);
  const newer = await signed('1.1.0', 'St. Mary', team);
  net.mockImplementationOnce(async () => {
    await uninstallPack();
    return new Response(newer);
  });
  await refreshPolicy();
  expect((await storedPacks()).installed).toBeNull();
});

test('two packs at once: the second is measured against the first', async () => {
  const [newer, older] = [await signed('1.2.0', 'St. Mary', team), await signed('1.1.0', 'St. Mary', team)];
  const file = (text: string) => installPack({ text, source: 'file', address: null, etag: null });
  const [first, second] = await Promise.all([file(newer), file(older)]);
  expect([first.installed?.version, second.installed]).toEqual(['1.2.0', null]);
  expect(await version()).toBe('1.2.0');
});
