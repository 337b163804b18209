import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSession } from '../e2e/harness/session.ts';
import { makeSites } from '../e2e/harness/sites.ts';
import { feed } from './feed.ts';
import { page } from './page.ts';
import { print } from './row.ts';
import { sizes } from './sizes.ts';
import { worker } from './worker.ts';

/** `npm run bench`: the production build for Chromium against the budgets of the design. Build first. */
const FOLDER = 'dist/chromium';
if (!existsSync(`${FOLDER}/manifest.json`)) throw new Error(`${FOLDER} is not built: run \`npm run build\` first`);

/** An extension that does nothing: the browser to compare with. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-empty-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'empty', version: '1' }));
  return folder;
}

print('Size', sizes(FOLDER));
const sites = await makeSites();
const guarded = await startSession({ kind: 'chromium', folder: FOLDER, sites });
const bare = await startSession({ kind: 'chromium', folder: emptyExtension(), sites });
try {
  print('Worker (Chromium)', await worker(guarded));
  print('Page (Chromium)', await page(guarded, bare));
  print('Being there (Chromium, with and without)', await feed(guarded, bare));
} finally {
  await Promise.all([guarded.close(), bare.close()]);
}
