import browser from 'webextension-polyfill';
import { defaultPack } from '../policy/default-pack.ts';
import type { Policy } from '../policy/policy.ts';

/** The policy in force, in the language of the browser. */
export async function policyInForce(): Promise<Policy> {
  return { pack: defaultPack(), language: browser.i18n.getUILanguage() };
}
