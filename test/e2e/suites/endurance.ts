import assert from 'node:assert/strict';
import { CLEAR, HOLD } from '../harness/posts.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { sleep, until } from '../harness/wait.ts';

const MASTODON = 'mastodon.social/compose?engine=textarea&skin=mastodon';
const BLUESKY = 'bsky.app/compose?engine=tiptap&skin=bluesky';
/** Emoji of several code units, a flag, Arabic and Hebrew, and a name that makes the post a held one. */
const MIXED = `👩🏽‍⚕️🇨🇦 ${HOLD} שלום مرحبا 🫀`;
const LONG = `${'The harbour was calm and the gulls were loud. '.repeat(2200)}\n`;

/** Texts and pages that are no everyday ones. */
const scenarios: Scenario[] = [
  {
    name: 'an empty composer is left alone',
    async run(session) {
      const tab = await session.open('old.reddit.com/compose?engine=form');
      await tab.focus();
      await tab.press('mouse');
      await tab.expectPublished();
      assert.equal(await tab.see({ role: 'alertdialog', name: /^Chaperone/ }), null);
    },
  },
  ...[MASTODON, BLUESKY].map((address) => ({
    name: `emoji and right-to-left text, exactly, at ${address.split('/')[0]}`,
    async run(session: Parameters<Scenario['run']>[0]) {
      const tab = await session.open(address);
      await tab.paste(MIXED);
      await tab.press('mouse');
      await tab.choose('Post anyway');
      await tab.expectPublished(MIXED);
    },
  })),
  {
    name: 'emoji and right-to-left text stay whole through a redaction',
    async run(session) {
      const tab = await session.open(BLUESKY);
      await tab.paste(MIXED);
      await tab.press('mouse');
      await tab.choose('Redact for me');
      await until('the name to go', async () => !(await tab.text()).includes('Smith'));
      const text = await tab.text();
      assert.ok(text.startsWith('👩🏽‍⚕️🇨🇦 ') && text.endsWith(' שלום مرحبا 🫀'), text);
      await tab.expectPublished();
    },
  },
  {
    name: 'a paste of 100 kB that names a patient at its end is not let through',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.paste(LONG + HOLD);
      const before = Date.now();
      await tab.press('mouse');
      await tab.held();
      const waited = Date.now() - before;
      await tab.expectPublished();
      assert.ok(waited < 3000, `the author waited ${waited} ms`);
      await tab.choose('Post anyway');
      await tab.expectPublished(LONG + HOLD);
    },
  },
  {
    name: 'a page that builds its composer anew at each key',
    async run(session) {
      const tab = await session.open('mastodon.social/rebuild');
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
    },
  },
  {
    name: 'the same page lets a clear post through once',
    async run(session) {
      const tab = await session.open('mastodon.social/rebuild');
      await tab.type(CLEAR);
      await tab.press('mouse');
      await tab.expectPublished(CLEAR);
    },
  },
  {
    name: 'two hundred composers: the one that is written in is guarded, and typing stays quick',
    async run(session) {
      const tab = await session.open('www.facebook.com/many');
      const before = Date.now();
      await tab.type(HOLD);
      const perKey = (Date.now() - before) / HOLD.length;
      assert.ok(perKey < 100, `${perKey} ms a key`);
      await tab.press('mouse');
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
    },
  },
  {
    name: 'a press in the same moment as the last key',
    async run(session) {
      const tab = await session.open('x.com/compose?engine=draft&skin=x');
      await tab.type(`${CLEAR} ${HOLD}`);
      await tab.press('ctrl-enter');
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Edit post');
    },
  },
  {
    name: 'a held post that is edited to a clear one goes out',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.choose('Edit post');
      await tab.page.keyboard.down('Control');
      await tab.page.keyboard.press('KeyA');
      await tab.page.keyboard.up('Control');
      await tab.page.keyboard.type(CLEAR);
      await sleep(50);
      await tab.press('mouse');
      await tab.expectPublished(CLEAR);
    },
  },
];

export const endurance: Suite = { name: 'endurance', browsers: ['chromium', 'firefox'], scenarios };
