import browser from 'webextension-polyfill';
import { matchPattern } from '../policy/settings/hosts.ts';
import { injectInto } from './inject.ts';
import { inForce } from './policy-store.ts';

const ID = 'extra-sites';

/** The hosts that the organisation adds, each with the browser's leave or without it. */
export async function extraSites(): Promise<readonly { readonly host: string; readonly allowed: boolean }[]> {
  const { rows } = await inForce();
  const hosts = rows.find(({ key }) => key === 'sitesAdd')?.value;
  if (!Array.isArray(hosts)) return [];
  return Promise.all(
    hosts.map(async (host: string) => ({
      host,
      allowed: await browser.permissions.contains({ origins: [matchPattern(host)] }),
    })),
  );
}

/**
 * Guards the added hosts for which there is leave, now and after each restart, and leaves the others alone. The guard is
 * the script that the manifest puts into the built-in sites.
 */
export async function guardExtraSites(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  const js = script.js.map(inPackage);
  const matches = (await extraSites()).filter(({ allowed }) => allowed).map(({ host }) => matchPattern(host));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (registered && [...(registered.matches ?? [])].sort().join() === [...matches].sort().join()) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js, runAt: 'document_start', allFrames: true, persistAcrossSessions: true },
  ]);
  await injectInto(matches, js);
}

/** Firefox tells the files of the manifest with their whole address, and takes them without it. */
function inPackage(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
}
