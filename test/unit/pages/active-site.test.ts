import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { activeSite } = await import('../../../src/pages/popup/active-site.ts');

beforeEach(() => browser.tabs.query.mockReset());

test.each([
  ['https://x.com/home', { host: 'x.com', site: 'x' }],
  ['https://www.facebook.com/groups/1', { host: 'facebook.com', site: 'facebook' }],
  ['https://old.reddit.com/r/nursing', { host: 'old.reddit.com', site: 'reddit' }],
  ['https://www.google.com/maps/place/Clinic', { host: 'google.com', site: 'google' }],
  ['https://mstdn.science/home', { host: 'mstdn.science', site: '' }],
])('%s is guarded', async (url, expected) => {
  browser.tabs.query.mockResolvedValue([{ url }]);
  const site = await activeSite();
  expect(site?.host).toBe(expected.host);
  if (expected.site) expect(site?.site).toBe(expected.site);
});

test.each([
  'https://www.google.com/search?q=clinic',
  'https://example.org/',
  'chrome://extensions/',
  'about:blank',
  'not an address',
])('%s is not', async (url) => {
  browser.tabs.query.mockResolvedValue([{ url }]);
  expect(await activeSite()).toBeNull();
});

test('no address, no tab and no answer mean: not here', async () => {
  browser.tabs.query.mockResolvedValueOnce([{}]);
  expect(await activeSite()).toBeNull();
  browser.tabs.query.mockResolvedValueOnce([]);
  expect(await activeSite()).toBeNull();
  browser.tabs.query.mockRejectedValueOnce(new Error('no window'));
  expect(await activeSite()).toBeNull();
});
