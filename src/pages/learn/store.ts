import browser from 'webextension-polyfill';
import { parseProgress } from '../../training/parse-progress.ts';
import type { Progress } from '../../training/progress.ts';

const KEY = 'training';

/** Rejects when storage cannot be read. */
export async function readProgress(): Promise<Progress> {
  return parseProgress((await browser.storage.local.get(KEY))[KEY]);
}

/** Rejects when storage cannot be written. */
export async function writeProgress(progress: Progress): Promise<void> {
  await browser.storage.local.set({ [KEY]: progress });
}
