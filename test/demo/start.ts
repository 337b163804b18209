import puppeteer, { type Browser } from 'puppeteer-core';
import { needBrowser, sandboxFlags } from '../tools/browsers.ts';
import { buildExtension } from '../tools/extension.ts';
import { serveDemo } from './server.ts';

/** `npm start`: builds Chaperone, opens a browser that has it, and shows the demo site. */
const headless = process.env.CHAPERONE_HEADLESS === '1' || !hasScreen();

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function open(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Ctrl+C is ours: the browser closes first, then the site, and nothing is left behind.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...sandboxFlags(), '--window-size=1180,900'],
  });
}

async function main(): Promise<void> {
  const executablePath = await needBrowser('chromium');
  const folder = await buildExtension('demo');
  const site = await serveDemo();
  const browser = await open(executablePath);
  await browser.installExtension(folder);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(site.address);
  // The welcome has opened beside it, and has its turn later.
  await page.bringToFront();

  console.log(`Chaperone is running in ${headless ? 'a browser without a window' : 'the browser that just opened'}.`);
  if (!hasScreen()) console.log('(No screen was found here; on a desktop the browser shows itself.)');
  console.log(`Demo site: ${site.address}`);
  console.log('Insert a sample on the right, press Post, and see what happens. Each tab is the editor of a real site.');
  console.log('Close the browser or press Ctrl+C here to end.');

  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await browser.close().catch(() => {});
    await site.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
  browser.on('disconnected', () => void end());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
