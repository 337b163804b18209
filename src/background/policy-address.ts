import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { domain } from '../policy/managed/values.ts';
import { matchPattern } from '../policy/settings/hosts.ts';
import { LARGEST_ENVELOPE } from '../policy/signature.ts';

/** The one path that is ever asked for; the Content Security Policy of the extension names it too. */
const WELL_KNOWN = '/.well-known/chaperone/policy.json';
const PATIENCE_MS = 20_000;

export type Fetched =
  | { readonly state: 'read'; readonly text: string; readonly etag: string | null }
  | { readonly state: 'unchanged' }
  | { readonly state: 'failed'; readonly why: FetchFailure };

export type FetchFailure =
  | 'addressUnfit'
  | 'addressNotAllowed'
  | 'addressUnreachable'
  | 'addressElsewhere'
  | 'addressTooLarge';

/**
 * Asks a domain for its policy. Called only after a person or IT named the domain and agreed. Sends nothing but the
 * question: no cookies, no referrer, no word of ours; `etag` asks for another version than the one that is here.
 */
export async function fetchPolicy(host: string, etag: string | null): Promise<Fetched> {
  if (!v.is(domain, host)) return failed('addressUnfit');
  if (!(await browser.permissions.contains({ origins: [matchPattern(host)] }))) return failed('addressNotAllowed');
  try {
    const response = await fetch(`https://${host}${WELL_KNOWN}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Nobody but the host that was named hears of this: a redirect is not followed, wherever it leads.
      redirect: 'manual',
      headers: etag === null ? {} : { 'if-none-match': etag },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.type === 'opaqueredirect') return failed('addressElsewhere');
    if (response.status === 304) return { state: 'unchanged' };
    if (!response.ok || !response.body) return failed('addressUnreachable');
    const text = await readAll(response.body);
    return text === null ? failed('addressTooLarge') : { state: 'read', text, etag: response.headers.get('etag') };
  } catch {
    return failed('addressUnreachable');
  }
}

/** null when there is more than a pack can be: the rest is not read. */
async function readAll(body: ReadableStream<Uint8Array>): Promise<string | null> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_ENVELOPE) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function failed(why: FetchFailure): Fetched {
  return { state: 'failed', why };
}
