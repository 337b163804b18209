import browser from 'webextension-polyfill';
import { isFields } from '../policy/check/walk.ts';
import { isDue } from '../training/due.ts';
import { parseProgress } from '../training/parse-progress.ts';
import { NO_PROGRESS, type Progress } from '../training/progress.ts';
import { policyInForce } from './policy-store.ts';

const KEY = 'training';
/** A dot and no number: it points, it does not count. */
const DOT = '•';
const DOT_COLOUR = '#0f5c63';

/** Whether a round of training waits to be done. */
export async function trainingDue(now: number = Date.now()): Promise<boolean> {
  const [progress, { pack }] = await Promise.all([readProgress(), policyInForce()]);
  return isDue(progress, pack.training, now);
}

/** The day from which the first round is counted. An update or a second start does not move it, nor touches what is kept. */
export async function joinTraining(now: number = Date.now()): Promise<void> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (parseProgress(kept).joined !== null) return;
  await browser.storage.local.set({ [KEY]: { ...NO_PROGRESS, ...(isFields(kept) ? kept : {}), joined: now } });
}

/** Puts a dot on the button in the toolbar while training is due, and takes it away. Never rejects: it is only a hint. */
export async function refreshDot(): Promise<void> {
  try {
    await browser.action.setBadgeText({ text: (await trainingDue()) ? DOT : '' });
    await browser.action.setBadgeBackgroundColor({ color: DOT_COLOUR });
  } catch {
    // A browser without a toolbar (some phones) has no badge either.
  }
}

/** True for changes of storage after which the dot may be wrong. */
export function concernsTraining(changes: Readonly<Record<string, unknown>>): boolean {
  return KEY in changes || 'pack' in changes;
}

async function readProgress(): Promise<Progress> {
  return parseProgress((await browser.storage.local.get(KEY))[KEY]);
}
