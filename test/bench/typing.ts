import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../e2e/harness/session.ts';
import { textOf } from './texts.ts';
import { ask } from './worker.ts';

const CHARACTERS = 280;
/** A quick typist: ten keys a second without a pause. A slower one makes more pauses, in which the text is read as well. */
const KEY_MS = 100;
/** Until the last words are read as well. */
const SETTLED_MS = 3000;

/** Milliseconds of processor time that the extension's own process takes while an author writes a post on a site. */
export async function typing(session: Session, extensionPage: Page): Promise<number> {
  const cdp = await session.browser.target().createCDPSession();
  const before = await processorTimes(cdp);
  await ask(extensionPage, textOf(5000, 900), 'deep');
  const own = busiest(before, await processorTimes(cdp));
  const tab = await session.open('x.com/compose?engine=plain');
  await tab.type('x');
  await tab.checked();
  const start = (await processorTimes(cdp)).get(own) ?? Number.NaN;
  await tab.page.keyboard.type(textOf(CHARACTERS, 901), { delay: KEY_MS });
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const end = (await processorTimes(cdp)).get(own) ?? Number.NaN;
  await session.clear();
  await cdp.detach();
  return (end - start) * 1000;
}

/** Seconds of each renderer process so far, by its number. */
async function processorTimes(cdp: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
}

/** The extension's process is the one that has just worked. */
function busiest(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  const [most] = [...after].sort(([a, x], [b, y]) => y - (before.get(b) ?? y) - (x - (before.get(a) ?? x)));
  return most?.[0] ?? -1;
}
