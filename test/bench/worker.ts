import type { Page, WebWorker } from 'puppeteer-core';
import type { Tier } from '../../src/messages.ts';
import type { Session } from '../e2e/harness/session.ts';
import { compared, median, type Row, row } from './row.ts';
import { heldTextOf, textOf } from './texts.ts';
import { typing } from './typing.ts';

/** What a page of the extension sees of the browser. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> } };

const RUNS = 7;
/** More than any answer takes; a worker that is silent this long has failed. */
const MOST_WAIT_MS = 20_000;

/** Verdicts from the real worker, asked by a page of the extension. */
export async function worker(session: Session): Promise<Row[]> {
  const page = await session.browser.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/src/pages/popup/popup.html`);
  const cold = { fast: [] as number[], deep: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    for (const tier of ['fast', 'deep'] as const) {
      await stopWorker(session);
      cold[tier].push(await ask(page, textOf(280, run), tier));
    }
  }
  const warm = async (make: typeof textOf, characters: number, tier: Tier) => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await ask(page, make(characters, run + 100), tier));
    return median(times);
  };
  const rows = [
    row('worker wake to fast verdict', median(cold.fast), 'ms', 250),
    row('worker wake to deep verdict', median(cold.deep), 'ms', 500),
    row('deep verdict, 280 characters, warm, message and all', await warm(textOf, 280, 'deep'), 'ms', 150),
    row('deep verdict, 5,000 characters, warm, message and all', await warm(textOf, 5000, 'deep'), 'ms', 1500),
    row('the same for a held text of 280 characters', await warm(heldTextOf, 280, 'deep'), 'ms', 150),
    compared(
      'held, 280 characters, read again for suggestion and reasons',
      await warm(heldTextOf, 280, 'thorough'),
      'ms',
    ),
    row(
      'longest stretch without a turn for others while 5,000 characters are read',
      await deafness(session, page),
      'ms',
      30,
    ),
    row(
      'worst answer to a small message meanwhile (three or four turns there and back)',
      await waitDuring(page),
      'ms',
      60,
    ),
    row('processor time for 280 characters typed and read along, all in all', await typing(session, page), 'ms', 400),
  ];
  await page.close();
  return rows;
}

async function runningWorker(session: Session): Promise<WebWorker | null> {
  const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker', { timeout: 10_000 });
  return target.worker();
}

/** Ends the service worker as the browser does after 30 idle seconds. */
async function stopWorker(session: Session): Promise<void> {
  await (await runningWorker(session))?.close();
}

/** Median over the runs of the longest time between two turns of a message to itself, while the worker reads a long text. */
async function deafness(session: Session, page: Page): Promise<number> {
  const running = await runningWorker(session);
  if (!running) throw new Error('the worker does not run');
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await running.evaluate(() => {
      const { port1, port2 } = new MessageChannel();
      const state = { port: port1, longest: 0, last: performance.now() };
      port1.onmessage = () => {
        const now = performance.now();
        state.longest = Math.max(state.longest, now - state.last);
        state.last = now;
        port2.postMessage(null);
      };
      port2.postMessage(null);
      Object.assign(self, { watching: state });
    });
    await ask(page, textOf(5000, run + 500), 'deep');
    longest.push(
      await running.evaluate(() => {
        const { watching } = self as unknown as { watching: { port: MessagePort; longest: number } };
        watching.port.close();
        return watching.longest;
      }),
    );
  }
  return median(longest);
}

export function ask(page: Page, text: string, tier: Tier): Promise<number> {
  return page.evaluate(
    async (post, wanted) => {
      const begin = performance.now();
      const body = { post: { text: post, site: 'x', kind: 'post' }, tier: wanted };
      const answer = await chrome.runtime.sendMessage({ chaperone: 1, kind: 'analyse', body });
      if (!answer?.ok) throw new Error(`no verdict: ${JSON.stringify(answer)}`);
      return performance.now() - begin;
    },
    text,
    tier,
  );
}

/**
 * Milliseconds of the worst answer to a small message while a long text is read. Rejects when either is not answered well in time. No
 * function in the page's part has a name: the loader would call a helper that the page does not have.
 */
function waitDuring(page: Page): Promise<number> {
  return page.evaluate(
    async (text, most) => {
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error(`the worker did not answer within ${most} ms`)), most);
      });
      let reading = true;
      const body = { post: { text, site: 'x', kind: 'post' }, tier: 'deep' };
      const long = chrome.runtime.sendMessage({ chaperone: 1, kind: 'analyse', body }).finally(() => {
        reading = false;
      });
      let worst = 0;
      while (reading) {
        const begin = performance.now();
        const small = await Promise.race([chrome.runtime.sendMessage({ chaperone: 1, kind: 'warm', body: {} }), late]);
        if (!small?.ok) throw new Error(`no answer to a small message: ${JSON.stringify(small)}`);
        worst = Math.max(worst, performance.now() - begin);
      }
      const answer = await Promise.race([long, late]);
      if (!answer?.ok) throw new Error(`no verdict: ${JSON.stringify(answer)}`);
      return worst;
    },
    textOf(5000, 999),
    MOST_WAIT_MS,
  );
}
