import browser from 'webextension-polyfill';
import { type PlaybookProgress, parsePlaybooks } from './model/progress.ts';

const KEY = 'playbook';

/** Progress by playbook. Rejects when storage cannot be read. */
export async function readPlaybooks(): Promise<Record<string, PlaybookProgress>> {
  return parsePlaybooks((await browser.storage.local.get(KEY))[KEY]);
}

/** Rejects when storage cannot be written. */
export async function writePlaybooks(progress: Readonly<Record<string, PlaybookProgress>>): Promise<void> {
  await browser.storage.local.set({ [KEY]: progress });
}
