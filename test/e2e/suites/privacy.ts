import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../harness/own-page.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import type { Tab } from '../harness/tab.ts';
import { sleep } from '../harness/wait.ts';

/** Words that occur nowhere else: whatever file holds one of them got it from a post. */
const SENTINELS = ['Zyxquill', 'Farnabrax', '77310944', 'Qwerplonk'];
const POST = 'My patient Mrs. Zyxquill in room 412 had surgery today, MRN 77310944. Farnabrax sends her love.';
const PARENT = 'Mrs. Qwerplonk thanks the emergency room.';
/** What the author gives as her reason: for the journal, and for nothing else. */
const REASON = 'Grimbulex';
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
  await edit.checked();
  await edit.press('ctrl-enter');
  await edit.held();
  await pressButton(edit, /^Ask before I post$/);
  await pressButton(edit, /^Add my text/);
  await pressButton(edit, /^Copy the message$/);
  await edit.seen({ name: /^Copied\.$/ });
  await pressButton(edit, /^Back$/);
  await edit.choose('Edit post');

  await giveReason(session);
}

/** The dialog takes a decision only when it has been open for half a second. */
const DECISION_MS = 600;

async function pressButton(tab: Tab, name: RegExp): Promise<void> {
  await tab.seen({ name });
  await sleep(DECISION_MS);
  const { x, y } = await tab.seen({ name });
  await tab.page.mouse.click(x, y);
}

/** Where the organisation, or the person herself, asks for a reason before a held post may go out. */
async function giveReason(session: Session): Promise<void> {
  const { page } = await session.openExtensionPage('src/pages/options/options.html');
  await ask(page, 'set', { key: 'mode', value: 'justify' });
  const tab = await session.open(address('tiptap'));
  await tab.paste(POST);
  await tab.checked();
  await tab.press('mouse');
  await tab.held();
  await pressButton(tab, /^Post anyway$/);
  await tab.page.keyboard.type(`The family of ${REASON} signed.`);
  await tab.choose('Post anyway');
  await tab.expectPublished(POST);
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
  const { page: popup } = await session.openExtensionPage('src/pages/popup/popup.html');
  await popup.waitForSelector('#search input');
  await popup.type('#search input', POST);
  await popup.waitForFunction(() => document.querySelector('.found')?.textContent !== '');
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

/** All that the extension keeps, place by place, read from its own page. */
async function keptByExtension(session: Session): Promise<Readonly<Record<string, string>>> {
  const { page } = await session.openExtensionPage('src/pages/popup/popup.html');
  return page.evaluate(async () => {
    const { chrome, browser = chrome } = globalThis as unknown as Record<string, Extension>;
    const kept: Record<string, string> = {
      databases: JSON.stringify(await indexedDB.databases()),
      localStorage: JSON.stringify({ ...localStorage }),
    };
    for (const area of ['local', 'session', 'sync'])
      for (const [key, value] of Object.entries((await browser?.storage[area]?.get(null)) ?? {}))
        kept[`${area} ${key}`] = JSON.stringify(value);
    return kept;
  });
}

/** Where a browser keeps the storage of extensions, within its profile. */
const OF_EXTENSIONS = /Local Extension Settings|moz-extension/;

/** What the first scenario has done for the second, which ends the browser: together they would take too long. */
const lived = new WeakSet<Session>();

const scenarios: Scenario[] = [
  {
    name: 'a post goes every way that there is: redacted, posted, asked about, posted with a reason',
    async run(session) {
      await live(session);
      lived.add(session);
    },
  },
  {
    name: 'a post lives in memory only: not in storage, not in the profile on disk, not on the network',
    async run(session) {
      assert.ok(lived.has(session), 'the scenario before this one has written posts');
      await typeIntoOwnPages(session);
      await sleep(1500);
      const kept = await keptByExtension(session);
      const traffic = JSON.stringify([session.network.arrivals, session.network.outside]);
      await session.quit();
      assert.notDeepEqual(filesWith(session.profile, CONTROL), [], 'the search finds what a page keeps');
      for (const word of SENTINELS) {
        assert.ok(!JSON.stringify(kept).includes(word), `${word} in the extension's storage`);
        assert.ok(!traffic.includes(word), `${word} on the network`);
        assert.deepEqual(filesWith(session.profile, word), [], `${word} in the profile`);
      }
      const withReason = Object.entries(kept).filter(([, value]) => value.includes(REASON));
      assert.deepEqual(
        withReason.map(([key]) => key),
        ['local journal'],
      );
      assert.ok(!traffic.includes(REASON), 'the reason on the network');
      const elsewhere = filesWith(session.profile, REASON).filter((file) => !OF_EXTENSIONS.test(file));
      assert.deepEqual(elsewhere, [], 'the reason elsewhere in the profile');
    },
  },
];

export const privacy: Suite = { name: 'privacy', browsers: ['chromium', 'firefox'], scenarios };
