import browser from 'webextension-polyfill';
import { isFields } from '../policy/check/walk.ts';
import { STORED } from '../policy/concerns.ts';

/** When the managed store was first asked since the browser was started; kept in memory only. */
const ASKED = 'managedAsked';
/** Chromium hands policies to an extension a few seconds after it starts, and says "nothing" until then. */
const LATE_MS = 15_000;

/** The browser has told of a change of the managed store: from then on its word counts, also when it says "nothing". */
let isTold = false;

export function managedChanged(): void {
  isTold = true;
}

/**
 * What IT manages, unchecked: empty where nothing is, null while that is not known yet. A browser that has just been started
 * and says "nothing" is believed at once only where nothing was managed before either. Where something was, that holds for
 * so long; where nobody has asked before, nothing is known. `onLate` is called when it is. Rejects when the browser cannot
 * say.
 */
export async function readManaged(onLate: () => void, now: number = Date.now()): Promise<unknown> {
  let managed: Record<string, unknown>;
  try {
    managed = await browser.storage.managed.get();
  } catch (error) {
    // Firefox has no managed store at all where no policy names this extension, and says so by rejecting.
    if (/manifest not found/i.test(String(error))) return {};
    throw error;
  }
  if (isEmpty(managed)) {
    const before = await remembered();
    const left = isTold || isEmpty(before) ? 0 : LATE_MS - (now - (await firstAsked(now)));
    if (left > 0) {
      setTimeout(onLate, left);
      return before ?? null;
    }
  }
  await remember(managed);
  return managed;
}

function isEmpty(values: unknown): boolean {
  return isFields(values) && Object.keys(values).length === 0;
}

/**
 * Also that nothing is managed: the next start then need not wait for it. A disk that fails loses the copy, not what was
 * read: IT's word holds all the same.
 */
async function remember(managed: object): Promise<void> {
  try {
    if (JSON.stringify(managed) === JSON.stringify(await remembered())) return;
    await browser.storage.local.set({ [STORED.managed]: managed });
  } catch {
    // It is written with the next read.
  }
}

async function remembered(): Promise<unknown> {
  return (await browser.storage.local.get(STORED.managed))[STORED.managed];
}

async function firstAsked(now: number): Promise<number> {
  const asked: unknown = (await browser.storage.session.get(ASKED))[ASKED];
  if (typeof asked === 'number') return asked;
  await browser.storage.session.set({ [ASKED]: now });
  return now;
}
