import type { Session } from '../e2e/harness/session.ts';
import { threadTime } from './page.ts';
import { median, type Row, row } from './row.ts';

const IDLE_MS = 5000;
const RUNS = 7;

/** The cost of being there: an idle page, and a feed of 30,000 nodes that grows at 60 Hz, with and without Chaperone. */
export async function feed(guarded: Session, bare: Session): Promise<Row[]> {
  const idle = await idleScript(guarded);
  const pairs = [];
  for (let run = 0; run < RUNS; run++) pairs.push({ with: await growing(guarded), without: await growing(bare) });
  const ratio = median(pairs.map((pair) => pair.with.task / pair.without.task));
  const long = median(pairs.map((pair) => pair.with.long - pair.without.long));
  return [
    row('script time in 5 idle seconds on a page without a composer', idle * 1000, 'ms', 1),
    row('feed of 30,000 nodes at 60 Hz: thread time over the same feed without', (ratio - 1) * 100, '%', 1),
    row('the same: extra long tasks', long, '', 0),
  ];
}

async function idleScript(session: Session): Promise<number> {
  const tab = await session.openBare('x.com/native');
  const cdp = await tab.page.createCDPSession();
  await cdp.send('Performance.enable');
  const before = await threadTime(cdp);
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const after = await threadTime(cdp);
  await session.clear();
  return after.script - before.script;
}

async function growing(session: Session): Promise<{ task: number; long: number }> {
  const tab = await session.openBare('x.com/native');
  const cdp = await tab.page.createCDPSession();
  await cdp.send('Performance.enable');
  const before = await threadTime(cdp);
  const long = await tab.page.evaluate(async () => {
    let tasks = 0;
    new PerformanceObserver((list) => {
      tasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
    const feed = document.createElement('main');
    document.body.append(feed);
    for (let post = 0; post < 6300; post++) {
      const article = document.createElement('article');
      for (const word of ['name', 'text', 'likes', 'replies']) {
        article.append(Object.assign(document.createElement('span'), { textContent: word }));
      }
      feed.append(article);
      // The first 6,000 posts (30,000 nodes) stand there; the rest arrive one a frame.
      if (post >= 6000) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return tasks;
  });
  const after = await threadTime(cdp);
  await session.clear();
  return { task: after.task - before.task, long };
}
