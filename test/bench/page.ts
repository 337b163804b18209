import type { CDPSession } from 'puppeteer-core';
import { HOLD } from '../e2e/harness/posts.ts';
import type { Session } from '../e2e/harness/session.ts';
import { median, quantile, type Row, row } from './row.ts';

const RUNS = 7;
const KEYS = 200;

/** What the author feels: from the press to the dialog, and the cost of a key on the page's own thread. */
export async function page(session: Session, bare: Session): Promise<Row[]> {
  const known: number[] = [];
  const unknown: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    known.push(await pressToDialog(session, true));
    unknown.push(await pressToDialog(session, false));
  }
  const alone = median(await keyCost(bare, false));
  const keys = (await keyCost(session, true)).map((cost) => Math.max(0, cost - alone));
  return [
    row('press to hold dialog, verdict known', median(known), 'ms', 50),
    row('press to hold dialog, verdict unknown', median(unknown), 'ms', 400),
    row('main-thread cost of a key over the same page without, median', median(keys), 'ms', 0.5),
    row('main-thread cost of a key over the same page without, 95th percentile', quantile(keys, 0.95), 'ms', 2),
    row('popup, first contentful paint', await popupPaint(session), 'ms', 100),
  ];
}

/** Milliseconds from a click on Post to our element standing in the page. */
async function pressToDialog(session: Session, known: boolean): Promise<number> {
  const tab = await session.open('x.com/compose?engine=plain');
  await tab.type(known ? HOLD : 'x');
  await tab.checked();
  const took = await tab.page.evaluate(
    async (text, wait) => {
      const site = window.site;
      if (!site) throw new Error('no composer');
      if (!wait) (site.field as HTMLElement).textContent = text;
      return new Promise<number>((resolve) => {
        const begin = performance.now();
        new MutationObserver((records, observer) => {
          if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof HTMLDivElement))) return;
          if (
            ![...document.documentElement.children].some(
              (child) => child.tagName === 'DIV' && !child.matches(':popover-open'),
            )
          )
            return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - begin));
        }).observe(document.documentElement, { childList: true });
        (site.button as HTMLElement).click();
      });
    },
    HOLD,
    known,
  );
  await session.clear();
  return took;
}

/** Milliseconds that one key takes in listeners and observers, the page's own and (when guarded) ours. */
async function keyCost(session: Session, guarded: boolean): Promise<number[]> {
  const tab = await session.open('x.com/compose?engine=plain');
  await tab.type('x');
  if (guarded) await tab.checked();
  const costs = await tab.page.evaluate(async (keys) => {
    const field = window.site?.field as HTMLElement;
    const node = document.createTextNode('');
    field.append(node);
    const times: number[] = [];
    for (let i = 0; i < keys; i++) {
      const options = { key: 'a', code: 'KeyA', bubbles: true, composed: true };
      const begin = performance.now();
      field.dispatchEvent(new KeyboardEvent('keydown', options));
      field.dispatchEvent(new InputEvent('beforeinput', { ...options, inputType: 'insertText', data: 'a' }));
      node.data += i % 6 ? 'a' : ' ';
      field.dispatchEvent(new InputEvent('input', { ...options, inputType: 'insertText', data: 'a' }));
      field.dispatchEvent(new KeyboardEvent('keyup', options));
      await Promise.resolve();
      times.push(performance.now() - begin);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    return times;
  }, KEYS);
  await session.clear();
  return costs;
}

async function popupPaint(session: Session): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const popup = await session.browser.newPage();
    await popup.goto(`chrome-extension://${session.extensionId}/src/pages/popup/popup.html`);
    times.push(
      await popup.evaluate(async () => {
        let paint: PerformanceEntry | undefined;
        while (paint === undefined) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          paint = performance.getEntriesByName('first-contentful-paint')[0];
        }
        return paint.startTime;
      }),
    );
    await popup.close();
  }
  return median(times);
}

/** Seconds of scripts and tasks on the page's thread since the page began. */
export async function threadTime(cdp: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { script: value('ScriptDuration'), task: value('TaskDuration') };
}
