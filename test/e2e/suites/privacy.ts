import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { sleep } from '../harness/wait.ts';

/** Words that occur nowhere else: whatever file holds one of them got it from a post. */
const SENTINELS = ['Zyxquill', 'Farnabrax', '77310944', 'Qwerplonk'];
const POST = 'My patient Mrs. Zyxquill in room 412 had surgery today, MRN 77310944. Farnabrax sends her love.';
const PARENT = 'Mrs. Qwerplonk thanks the emergency room.';
/** Written by the page itself, to prove that what reaches the profile would be found. */
const CONTROL = 'Vexinglobe';

const address = (engine: string) => `www.facebook.com/compose?engine=${engine}`;

/** Everything an author does with a post that names somebody. */
async function live(session: Session): Promise<void> {
  const parent = encodeURIComponent(PARENT);
  const reply = await session.open('www.facebook.com/compose?engine=plain');
  await reply.page.evaluate((text) => {
    const article = document.createElement('article');
    article.textContent = decodeURIComponent(text);
    document.querySelector('main')?.prepend(article);
  }, parent);
  await reply.type(POST);
  await reply.press('mouse');
  await reply.choose('Redact for me');
  await sleep(500);
  await reply.page.evaluate((word) => localStorage.setItem('control', `word ${word}`), CONTROL);

  const anyway = await session.open(address('lexical'));
  await anyway.type(POST);
  await anyway.press('mouse');
  await anyway.choose('Post anyway');
  await anyway.expectPublished(POST);

  const edit = await session.open(address('tiptap'));
  await edit.paste(POST);
  await edit.press('ctrl-enter');
  await edit.choose('Edit post');
  await typeIntoOwnPages(session);
  await sleep(1500);
}

/** The pages of the extension in which a person can type: to try something out, and for the team's log, which refuses it. */
async function typeIntoOwnPages(session: Session): Promise<void> {
  const { page: training } = await session.openExtensionPage('src/pages/learn/learn.html');
  await training.waitForSelector('textarea');
  await training.type('textarea', POST);
  await training.click('section:has(textarea) .primary');
  await training.waitForSelector('.verdict');
  const { page: playbook } = await session.openExtensionPage('src/pages/playbook/playbook.html#team-incident');
  await playbook.waitForSelector('.log-form input');
  await playbook.type('.log-form input', POST);
  await playbook.click('.log-form .primary');
  await playbook.waitForSelector('[aria-invalid=true]');
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) yield join(entry.parentPath, entry.name);
  }
}

/** Files of the profile in which a word stands, as UTF-8 or as UTF-16. */
function filesWith(profile: string, word: string): string[] {
  const [utf8, utf16] = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return [...filesBelow(profile)].filter((file) => {
    const content = readFileSync(file);
    return content.includes(utf8) || content.includes(utf16);
  });
}

interface Extension {
  readonly storage: Record<string, { get(key: null): Promise<object> }>;
}

/** All that the extension keeps, read from its own page. */
async function keptByExtension(session: Session): Promise<string> {
  const { page } = await session.openExtensionPage('src/pages/popup/popup.html');
  const kept = await page.evaluate(async () => {
    const { chrome, browser = chrome } = globalThis as unknown as Record<string, Extension>;
    const areas = browser?.storage ?? {};
    const all = ['local', 'session', 'sync'].map(async (area) => (await areas[area]?.get(null)) ?? {});
    return JSON.stringify([...(await Promise.all(all)), await indexedDB.databases(), { ...localStorage }]);
  });
  return kept;
}

const scenarios: Scenario[] = [
  {
    name: 'a post lives in memory only: not in storage, not in the profile on disk, not on the network',
    async run(session) {
      await live(session);
      const kept = await keptByExtension(session);
      const traffic = JSON.stringify([session.network.arrivals, session.network.outside]);
      await session.quit();
      assert.notDeepEqual(filesWith(session.profile, CONTROL), [], 'the search finds what a page keeps');
      for (const word of SENTINELS) {
        assert.ok(!kept.includes(word), `${word} in the extension's storage`);
        assert.ok(!traffic.includes(word), `${word} on the network`);
        assert.deepEqual(filesWith(session.profile, word), [], `${word} in the profile`);
      }
    },
  },
];

export const privacy: Suite = { name: 'privacy', browsers: ['chromium', 'firefox'], scenarios };
