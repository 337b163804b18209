import { rm } from 'node:fs/promises';
import { type Browser, launch } from 'puppeteer-core';
import { type BrowserKind, needBrowser, sandboxFlags } from '../tools/browsers.ts';
import { bundlePage, writeReaderExtension } from './bundle.ts';
import { CASES } from './cases.ts';
import { EditorPage } from './editor-page.ts';
import { ENGINE_NAMES } from './engines/names.ts';
import { servePage } from './server.ts';

/** Real editors in real browsers: `tsx test/pages/run.ts [chromium|firefox] [engine] [part of a case's name]`. */
const [wantedBrowser, wantedEngine, wantedCase] = process.argv.slice(2);

const script = await bundlePage();
const extension = await writeReaderExtension();
const { origin, close } = await servePage(script);
let failed = 0;
let passed = 0;

for (const kind of ['chromium', 'firefox'] as const) {
  if (wantedBrowser !== undefined && wantedBrowser !== kind) continue;
  const browser = await start(kind);
  for (const engine of ENGINE_NAMES) {
    if (wantedEngine !== undefined && wantedEngine !== engine) continue;
    for (const each of CASES) {
      if (wantedCase !== undefined && !each.name.includes(wantedCase)) continue;
      const editor = await EditorPage.open(browser, origin, engine);
      try {
        await each.run(editor);
        passed += 1;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        failed += 1;
        console.error(`✗ ${kind}, ${engine}: ${each.name}
    ${reason}`);
      }
      await editor.close();
    }
  }
  await browser.close();
}
close();
await rm(extension, { recursive: true });

console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;

async function start(kind: BrowserKind): Promise<Browser> {
  const executablePath = await needBrowser(kind);
  if (kind === 'chromium') {
    return launch({ executablePath, args: [...sandboxFlags()], enableExtensions: [extension], pipe: true });
  }
  const browser = await launch({ browser: 'firefox', executablePath });
  await browser.installExtension(extension);
  return browser;
}
