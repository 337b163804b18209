import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Session, startSession } from '../e2e/harness/session.ts';
import { makeSites } from '../e2e/harness/sites.ts';
import { feed } from './feed.ts';
import { compareRuntimes } from './onnx/compare.ts';
import { page } from './page.ts';
import { print, type Row } from './row.ts';
import { rules } from './rules.ts';
import { sizes } from './sizes.ts';
import { worker } from './worker.ts';

/**
 * `npm run bench`: the production build for Chromium against the budgets of the design. Build first.
 * `npm run bench -- worker kernel` runs only the parts named.
 */
const FOLDER = 'dist/chromium';

interface Part {
  readonly title: string;
  run(guarded: () => Promise<Session>, bare: () => Promise<Session>): Promise<Row[]>;
}

const PARTS: Readonly<Record<string, Part>> = {
  size: { title: 'Size', run: async () => sizes(FOLDER) },
  rules: { title: 'Rules (Node)', run: async () => rules() },
  worker: { title: 'Worker (Chromium)', run: async (guarded) => worker(await guarded()) },
  page: { title: 'Page (Chromium)', run: async (guarded, bare) => page(await guarded(), await bare()) },
  feed: {
    title: 'Being there (Chromium, with and without)',
    run: async (guarded, bare) => feed(await guarded(), await bare()),
  },
  kernel: { title: 'The same network in two runtimes (Chromium worker, one thread)', run: () => compareRuntimes() },
};

/** An extension that does nothing: the browser to compare with. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-empty-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'empty', version: '1' }));
  return folder;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
if (!existsSync(`${FOLDER}/manifest.json`)) throw new Error(`${FOLDER} is not built: run \`npm run build\` first`);

const sites = await makeSites();
const started = new Map<string, Promise<Session>>();
/** A browser is started for the first part that asks for it. */
const session = (folder: string) => () => {
  const running = started.get(folder) ?? startSession({ kind: 'chromium', folder, sites });
  started.set(folder, running);
  return running;
};
try {
  const [guarded, bare] = [session(FOLDER), session(emptyExtension())];
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length === 0 || wanted.includes(name)) print(part.title, await part.run(guarded, bare));
  }
} finally {
  await Promise.all([...started.values()].map(async (running) => (await running).close()));
}
