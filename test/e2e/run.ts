import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../tools/browsers.ts';
import { type Count, runSuite } from './harness/runner.ts';
import { makeSites } from './harness/sites.ts';
import { access } from './suites/access.ts';
import { demo } from './suites/demo.ts';
import { endurance } from './suites/endurance.ts';
import { engines } from './suites/engines.ts';
import { hostile } from './suites/hostile.ts';
import { learn } from './suites/learn.ts';
import { managedPolicy } from './suites/managed.ts';
import { mutant } from './suites/mutant.ts';
import { options } from './suites/options.ts';
import { pageAccess } from './suites/page-access.ts';
import { playbook } from './suites/playbook.ts';
import { policyAddress } from './suites/policy-address.ts';
import { popup } from './suites/popup.ts';
import { presses } from './suites/presses.ts';
import { privacy } from './suites/privacy.ts';
import { replies } from './suites/replies.ts';
import { studio } from './suites/studio.ts';
import { welcome } from './suites/welcome.ts';
import { worker } from './suites/worker.ts';

/** `npm run e2e -- [--browser chromium|firefox] [--only part-of-a-title]` on the builds in dist/. */
const SUITES = [
  engines,
  presses,
  hostile,
  endurance,
  worker,
  privacy,
  replies,
  popup,
  options,
  managedPolicy,
  policyAddress,
  welcome,
  learn,
  playbook,
  studio,
  access,
  pageAccess,
  demo,
  mutant,
];

const { values } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string', default: '' }, folder: { type: 'string' } },
});
const kinds = (['chromium', 'firefox'] as const).filter(
  (kind) => values.browser === undefined || values.browser === kind,
);

async function runAll(kind: BrowserKind, count: Count): Promise<void> {
  const folder = values.folder ?? `dist/${kind}`;
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built: run \`npm run build\` first`);
  const wish = { folder, sites: await makeSites(), only: values.only };
  for (const suite of SUITES.filter(({ browsers }) => browsers.includes(kind)))
    await runSuite(suite, kind, wish, count);
}

const count: Count = { passed: 0, failed: 0, skipped: 0 };
// Both at once: most of a scenario is waiting, and the machine has a core for each.
await Promise.all(kinds.map((kind) => runAll(kind, count)));
if (count.skipped > 0) console.log(`${count.skipped} skipped`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
