import browser from 'webextension-polyfill';
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
 * What IT manages, unchecked: empty where nothing is, null when the browser cannot say. A browser that has just been
 * started and says "nothing" is not believed yet where IT managed something before: `onLate` is called when it is.
 */
export async function readManaged(onLate: () => void, now: number = Date.now()): Promise<unknown> {
  let managed: Record<string, unknown>;
  try {
    managed = await browser.storage.managed.get();
  } catch (error) {
    // Firefox has no managed store at all where no policy names this extension, and says so by rejecting.
    return /manifest not found/i.test(String(error)) ? {} : null;
  }
  if (Object.keys(managed).length > 0) {
    await remember(managed);
    return managed;
  }
  const before = await remembered();
  if (before === undefined) return managed;
  const left = isTold ? 0 : LATE_MS - (now - (await firstAsked(now)));
  if (left > 0) {
    setTimeout(onLate, left);
    return before;
  }
  await browser.storage.local.remove(STORED.managed);
  return managed;
}

/** A disk that fails loses the copy, not what was read: IT's word holds all the same. */
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
