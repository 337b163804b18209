import browser from 'webextension-polyfill';
import { adapterFor } from '../../composer/sites/index.ts';
import { matchesPattern } from './match-pattern.ts';

export interface ActiveSite {
  /** As the person knows it (`facebook.com`). */
  readonly host: string;
  /** As settings and messages know it (`facebook`); empty where no data are kept for the host. */
  readonly site: string;
}

/**
 * The site in front of the person, or null where Chaperone does not work. Without the `tabs` permission the address is told
 * only for our own hosts, and of some of those (Google) only certain pages are guarded: the manifest's patterns decide.
 */
export async function activeSite(): Promise<ActiveSite | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!tab?.url) return null;
    const url = new URL(tab.url);
    const guarded = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
    if (!guarded.some((pattern) => matchesPattern(pattern, url))) return null;
    return { host: url.hostname.replace(/^www\./, ''), site: adapterFor(url).name };
  } catch {
    return null;
  }
}
