import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LARGEST_ENVELOPE } from '../../../src/policy/signature.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { fetchPolicy } = await import('../../../src/background/policy-address.ts');

const HOST = 'policy.st-mary.example';
const net = vi.fn<typeof fetch>();

beforeEach(() => {
  net.mockReset();
  vi.stubGlobal('fetch', net);
});
afterEach(() => vi.unstubAllGlobals());

test('asks for one file, without a word about the person, and only for another version', async () => {
  net.mockResolvedValueOnce(new Response('{}', { headers: { etag: '"two"' } }));
  expect(await fetchPolicy(HOST, '"one"')).toEqual({ state: 'read', text: '{}', etag: '"two"' });
  const [[address, options] = []] = net.mock.calls;
  expect(address).toBe(`https://${HOST}/.well-known/chaperone/policy.json`);
  expect(options).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    headers: { 'if-none-match': '"one"' },
  });
});

test('what is unchanged, absent or not reached is told apart', async () => {
  net.mockResolvedValueOnce(new Response(null, { status: 304 }));
  expect(await fetchPolicy(HOST, '"one"')).toEqual({ state: 'unchanged' });
  net.mockResolvedValueOnce(new Response('not here', { status: 404 }));
  expect(await fetchPolicy(HOST, null)).toEqual({ state: 'failed', why: 'addressUnreachable' });
  net.mockRejectedValueOnce(new TypeError('offline'));
  expect(await fetchPolicy(HOST, null)).toEqual({ state: 'failed', why: 'addressUnreachable' });
});

test('a redirect is refused, and nobody else is asked', async () => {
  const redirect = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  net.mockResolvedValueOnce(redirect);
  expect(await fetchPolicy(HOST, null)).toEqual({ state: 'failed', why: 'addressElsewhere' });
  expect(net).toHaveBeenCalledOnce();
});

test('more than a signed pack can be is not read to its end', async () => {
  const chunk = new Uint8Array(1_000_000).fill(32);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      sent += chunk.byteLength;
      stream.enqueue(chunk);
    },
  });
  net.mockResolvedValueOnce(new Response(endless));
  expect(await fetchPolicy(HOST, null)).toEqual({ state: 'failed', why: 'addressTooLarge' });
  expect(sent).toBeLessThan(LARGEST_ENVELOPE + 3 * chunk.byteLength);
});

test('without leave, or for what is no host, nothing is asked at all', async () => {
  browser.permissions.contains.mockResolvedValueOnce(false);
  expect(await fetchPolicy(HOST, null)).toEqual({ state: 'failed', why: 'addressNotAllowed' });
  for (const host of ['', 'localhost', 'st-mary.example/x', '*.st-mary.example', 'user@st-mary.example'])
    expect(await fetchPolicy(host, null)).toEqual({ state: 'failed', why: 'addressUnfit' });
  expect(net).not.toHaveBeenCalled();
});
