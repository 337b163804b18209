import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { firefox, linux } from '../../../src/pages/studio/deploy/json-targets.ts';
import { CHROMIUM_ID, FIREFOX_ID, type Managed, managedFor } from '../../../src/pages/studio/deploy/target.ts';
import type { JsonObject } from '../../../src/pages/studio/model/json.ts';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { readPack } from '../../../src/policy/layers/read-pack.ts';
import { verifyEnvelope } from '../../../src/policy/signature.ts';
import { managed } from '../harness/managed.ts';
import { ask, catchFiles, giveFile, keep, press, says, words } from '../harness/own-page.ts';
import { HOLD } from '../harness/posts.ts';
import type { Session } from '../harness/session.ts';
import { fill, openStudio, STUDIO } from '../harness/studio.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { until } from '../harness/wait.ts';

const PASSPHRASE = 'two owls at noon';

const install = (page: Page, text: string) => ask(page, 'install', { text, source: 'file', address: null });

/** Raises the version and says what it brings, in both languages. */
async function raise(page: Page, to: string, brings: string): Promise<void> {
  await press(page, 'Sign and hand out');
  await press(page, `Raise to ${to}`);
  await press(page, 'What changed');
  await fill(page, 'changes.0.items.0.en', brings);
  await fill(page, 'changes.0.items.0.es', brings);
  await press(page, 'Sign and hand out');
}

/** What the browser is handed when the snippet lies where it belongs. */
function handedOut(kind: Session['kind'], values: Managed): object {
  if (kind === 'chromium') {
    const file = JSON.parse(linux.write(values)) as { '3rdparty': { extensions: Record<string, object> } };
    return file['3rdparty'].extensions[CHROMIUM_ID] ?? {};
  }
  const file = JSON.parse(firefox.write(values)) as {
    policies: { '3rdparty': { Extensions: Record<string, object> } };
  };
  return file.policies['3rdparty'].Extensions[FIREFOX_ID] ?? {};
}

/**
 * What the first scenario hands on to the second: the organisation's file and key, as its team keeps them. Of each browser
 * its own, for both are at it at the same time.
 */
const teams = new WeakMap<Session, { readonly signed: string; readonly key: string }>();

const scenarios: Scenario[] = [
  {
    name: 'create, sign, install',
    async run(session) {
      const page = await openStudio(session);
      const files = await catchFiles(page);
      await fill(page, 'organisation', 'Riverside Hospital');
      await fill(page, 'id', 'riverside');
      await press(page, 'Cards');
      await press(page, 'Emergency help comes first');
      await fill(page, 'cards.0.title.en', 'Help comes first at Riverside');
      await raise(page, '1.0.1', 'Our own words.');

      await press(page, 'Download riverside');
      const [[name, bare] = ['', '']] = await until('the pack without signature', async () => {
        const all = Object.entries(await files());
        return all.length > 0 ? all : null;
      });
      assert.match(name, /^riverside.*\.json$/);
      assert.deepEqual(readPack(bare, defaultPack()).problems, []);
      assert.equal((JSON.parse(bare) as { version: string }).version, '1.0.1');

      await page.type('#passphrase', PASSPHRASE);
      await press(page, 'Make a new key');
      await says(page, /Fingerprint of your key: ([0-9a-f]{4} ?){16}/);
      await press(page, 'Sign version 1.0.1');
      await press(page, 'Install the signed pack');
      await says(page, /Version 1\.0\.1 is installed/);
      await press(page, 'Download policy.json');
      const first = await until('the signed file', async () => (await files())['policy.json']);
      const verified = await verifyEnvelope(first);
      assert.ok('text' in verified);
      assert.equal((JSON.parse(verified.text) as { organisation: string }).organisation, 'Riverside Hospital');
      const key = (await files())['chaperone-signing-key.json'];
      assert.ok(key && !key.includes('PRIVATE KEY'), 'the key file is sealed');

      const { pack } = await ask(page, 'policy', {});
      assert.equal(pack.organisation, 'Riverside Hospital', 'the signed pack is in force');

      teams.set(session, { signed: first, key });
    },
  },
  {
    name: 'change under a higher version with the key of another day; roll back is refused',
    async run(session) {
      const team = teams.get(session);
      assert.ok(team, 'the scenario before this one has signed and installed a pack');
      const { signed: first, key } = team;
      const later = await openStudio(session);
      const laterFiles = await catchFiles(later);
      await says(later, /Riverside Hospital version 1\.0\.1/);
      await press(later, 'Sign and hand out');
      await giveFile(later, 'Open your key file', 'key.json', key);
      await says(later, /has a passphrase/);
      await later.type('#passphrase', 'wrong');
      await giveFile(later, 'Open your key file', 'key.json', key);
      await says(later, /does not fit/);
      await later.$eval('#passphrase', (one) => (one as HTMLInputElement).select());
      await later.type('#passphrase', PASSPHRASE);
      await giveFile(later, 'Open your key file', 'key.json', key);
      await says(later, /Fingerprint of your key/);
      await says(later, /Version 1\.0\.1 was signed or installed already/);
      await raise(later, '1.0.2', 'New numbers.');
      await press(later, 'Sign version 1.0.2');
      await press(later, 'Install the signed pack');
      await says(later, /Version 1\.0\.2 is installed/);
      await press(later, 'Download policy.json');
      const second = await until('the second file', async () => (await laterFiles())['policy.json']);

      const back = await install(later, first);
      assert.equal(back.installed, null, 'the older version is refused');
      assert.match(JSON.stringify(back.problems), /older/);
      assert.equal((await install(later, second)).installed?.version, '1.0.2', 'the same file may be given again');
      const unsigned = await install(later, JSON.stringify({ ...defaultPack(), version: '9.0.0' }));
      assert.equal(unsigned.installed, null, 'without the signature it is refused');
      const tampered = JSON.parse(second) as { payload: string };
      const changed = JSON.stringify({ ...tampered, payload: `A${tampered.payload.slice(1)}` });
      assert.equal((await install(later, changed)).installed, null, 'a changed file is refused');
    },
  },
  {
    name: 'what is wrong is named at its field, and a press leads there',
    async run(session) {
      const page = await openStudio(session);
      await press(page, 'Cards');
      await press(page, 'Answer a review');
      await fill(page, 'cards.1.rule.es', '{nobody}');
      await says(page, /1 to fix/);
      await press(page, 'Basics');
      await press(page, 'To fix');
      await press(page, 'Cards › Answer a review');
      await until('the field to have the focus', () =>
        page.evaluate(() => document.activeElement?.id === 'at-cards.1.rule.es'),
      );
      assert.equal(await page.$eval('[id="at-cards.1.rule.es"]', (one) => one.getAttribute('aria-invalid')), 'true');
    },
  },
  {
    name: 'files: wrong JSON by line, too large, another kind of file, a signed pack',
    async run(session) {
      const page = await openStudio(session);
      await page.click('.opens summary');
      const text = JSON.stringify(defaultPack(), null, 2);
      const lines = text.split('\n');
      lines[99] = `${lines[99]} oops`;
      await giveFile(page, 'A pack from a file', 'broken.json', lines.join('\n'));
      await says(page, /“broken\.json” was not opened\. Line 100 is wrong/);
      await giveFile(page, 'A pack from a file', 'large.json', 'x'.repeat(8_000_000));
      await says(page, /“large\.json” was not opened\. It is larger than 5 MB/);
      await giveFile(page, 'A pack from a file', 'other.json', '{ "policies": {} }');
      await says(page, /“other\.json” was not opened\. It is not a policy pack/);
      const large = { ...defaultPack(), organisation: 'Large', id: 'x'.repeat(4_500_000) };
      await giveFile(page, 'A pack from a file', 'five.json', JSON.stringify(large));
      await says(page, /Large version/);
    },
  },
  {
    name: 'the draft outlives the page, and a broken one is handed out before anything is lost',
    async run(session) {
      const page = await openStudio(session);
      await fill(page, 'organisation', 'Kept');
      await says(page, /Draft saved/);
      const again = await openStudio(session);
      assert.equal(await again.$eval('#at-organisation', (one) => (one as HTMLInputElement).value), 'Kept');
      await keep(again, { studio: { format: 1, text: '{ "half', signed: {} } });
      const { page: rescue } = await session.openExtensionPage(STUDIO);
      await says(rescue, /cannot be read/);
      const files = await catchFiles(rescue);
      await press(rescue, 'Download what is there');
      assert.equal(await until('the file', async () => (await files())['chaperone-draft.txt']), '{ "half');
      await press(rescue, 'Start over');
      await press(rescue, 'Press again');
      await rescue.waitForSelector('.menu');
    },
  },
  {
    name: 'the snippet for IT puts the pack into force on a managed computer',
    async run(session) {
      const pack = { ...defaultPack(), id: 'riverside', organisation: 'St. Mary’s "North" & <South>' };
      const values = managedFor(pack as unknown as JsonObject);
      await managed(session, handedOut(session.kind, values), async (own) => {
        const { page } = await own.openExtensionPage('src/pages/options/options.html');
        await until('the pack to be in force', async () => {
          const inForce = (await ask(page, 'policy', {})).pack;
          return inForce.organisation === pack.organisation && inForce.id === 'riverside';
        });
      });
    },
  },
  {
    name: 'of all templates only the one that was just spoiled is named, as the classifier of the browser says',
    only: ['chromium'],
    async run(session) {
      const page = await openStudio(session);
      await press(page, 'Templates');
      await press(page, 'Thank');
      const spoiled = await page.$eval('[id^="at-templates."][id$=".text.en"]', (one) => one.id.replace('at-', ''));
      await fill(page, spoiled, HOLD);
      await press(page, 'To fix');
      await until('all checks', async () => /([1-9]\d*) of \1 checked/.test(await words(page)), 55_000);
      const differing = await page.$$eval('.places li', (all) => all.map((one) => one.textContent ?? ''));
      const templates = differing.filter((one) => one.startsWith('Templates'));
      assert.equal(templates.length, 1, templates.join('\n'));
      assert.match(templates[0] ?? '', /Thank/);
    },
  },
];

/** The policy studio with the real worker: signing, installing, opening files, drafts. */
export const studio: Suite = { name: 'studio', browsers: ['chromium', 'firefox'], scenarios };
