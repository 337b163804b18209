import assert from 'node:assert/strict';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { ADDED, managed } from '../harness/managed.ts';
import { words } from '../harness/own-page.ts';
import { HOLD } from '../harness/posts.ts';
import { inOwnBrowser, type Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import type { Tab } from '../harness/tab.ts';
import { sleep, until } from '../harness/wait.ts';

/** A name that only people of the house understand. */
const TERM = 'blue corner';
const MARKED = /^blue corner$/;
const X = 'x.com/compose?engine=draft&skin=x';

/** Holds a post and says which buttons there are. */
async function heldButtons(tab: Tab): Promise<readonly string[]> {
  await tab.press('mouse');
  await tab.held();
  await sleep(600);
  const seen = ['Edit post', 'Redact for me', 'Post anyway'].map(async (name) =>
    (await tab.see({ role: 'button', name: new RegExp(`^${name}$`) })) ? name : '',
  );
  return (await Promise.all(seen)).filter(Boolean);
}

const optionsText = async (own: Session): Promise<string> => {
  const { page } = await own.openExtensionPage('src/pages/options/options.html');
  await page.waitForSelector('select');
  return page.evaluate(() => document.querySelector('main')?.textContent ?? '');
};

/** Whether the person may choose to pause, and for how long the browser has been asked what IT manages. */
const mayPause = ({ page }: Tab) =>
  page.evaluate(async () => {
    const world = globalThis as unknown as {
      readonly chrome: { readonly storage: { readonly session: { get(): Promise<{ managedAsked?: number }> } } };
    };
    const { managedAsked } = await world.chrome.storage.session.get();
    const choice = document.querySelector<HTMLSelectElement>('#setting-allowPause');
    return { may: choice?.disabled === false, forMs: Date.now() - (managedAsked ?? Date.now()) };
  });

/** Chromium looks at its policy files when they change, but not at once. */
const NOTICED_MS = 30_000;

/** So long the first "nothing" of a browser that has just been given the extension is not believed. */
const FIRST_MS = 15_000;

const scenarios: Scenario[] = [
  {
    name: 'at the very first start nothing can be paused until it is known that nobody manages anything',
    only: ['chromium'],
    run: ({ kind, folder, sites }) =>
      inOwnBrowser({ kind, folder, sites }, async (own) => {
        const options = await own.openExtensionPage('src/pages/options/options.html');
        await options.page.waitForSelector('#setting-allowPause');
        const { may, forMs } = await mayPause(options);
        assert.ok(!may || forMs >= FIRST_MS, `nothing can be paused after ${forMs} ms`);
        await until('the ordinary settings', async () => (await mayPause(options)).may, FIRST_MS + 10_000);
      }),
  },
  {
    name: 'block leaves no way past',
    run: (session) =>
      managed(session, { mode: 'block', organizationName: 'St. Mary' }, async (own) => {
        const tab = await own.open(X);
        await tab.type(HOLD);
        await tab.checked();
        assert.deepEqual(await heldButtons(tab), ['Edit post', 'Redact for me']);
        await tab.choose('Edit post');
        await tab.press('ctrl-enter');
        await tab.held();
        await tab.expectPublished();
      }),
  },
  {
    name: 'justify asks for a reason, and takes one',
    run: (session) =>
      managed(session, { mode: 'justify' }, async (own) => {
        const tab = await own.open(X);
        await tab.type(HOLD);
        await tab.checked();
        await heldButtons(tab);
        const post = await tab.seen({ role: 'button', name: /^Post anyway$/ });
        await tab.page.mouse.click(post.x, post.y);
        await sleep(500);
        assert.ok(await tab.see({ role: 'alertdialog', name: /^Chaperone/ }), 'without a reason it stays');
        await tab.expectPublished();
        await tab.page.keyboard.type('The family signed the form.');
        await tab.choose('Post anyway');
        await tab.expectPublished(HOLD);
      }),
  },
  {
    name: 'every value is shown with its origin, and a bad one is named and refused alone',
    run: (session) =>
      managed(
        session,
        {
          mode: 'justify',
          failMode: 'maybe',
          organizationName: 'St. Mary Medical Center',
          allowPause: false,
          lockedKeys: ['mode', 'sensitivity'],
          customTerms: ['Rose Pavilion', 'overtime pay'],
          contacts: [{ id: 'privacy', name: 'Ada of Privacy', phone: '+1 555 0100' }],
          policyPack: '{\n  "format": 1,\n  "base": "us-hospital"\n}',
        },
        async (own) => {
          const text = await optionsText(own);
          for (const words of [
            /St\. Mary Medical Center manages some/,
            /Set by your organization\. It cannot be changed here\./,
            /was not used: expected one of open, warn, closed/,
            /"overtime pay": speaks of pay/,
            /Rose Pavilion/,
            /\+1 555 0100/,
            /Line 1, column 1: version/,
          ])
            assert.match(text, words);
          const tab = await own.open(X);
          await tab.type(HOLD);
          await tab.checked();
          await heldButtons(tab);
        },
      ),
  },
  {
    name: 'language and terms of the organisation: the policy speaks Spanish, and a name of the house is marked',
    async run(session) {
      const text = `${HOLD} We met in the ${TERM}.`;
      const before = await session.open(X);
      await before.type(text);
      await before.press('mouse');
      await before.held();
      assert.equal(await before.see({ name: MARKED }), null, 'nobody else knows the term');
      await managed(session, { language: 'es', customTerms: [TERM] }, async (own) => {
        const tab = await own.open(X);
        await tab.type(text);
        await tab.checked();
        await tab.press('mouse');
        await tab.held();
        await tab.seen({ name: MARKED });
        const { page } = await own.openExtensionPage('src/pages/popup/popup.html');
        const [first] = defaultPack().siteCards['*'] ?? [];
        const title = defaultPack().cards.find(({ id }) => id === first)?.title.es;
        assert.ok(title);
        await until('the cards in Spanish', async () => (await words(page)).includes(title));
      });
    },
  },
  {
    name: 'a removed site is left alone, an added one is guarded',
    run: (session) =>
      managed(session, { sitesRemove: ['bsky.app'], sitesAdd: [ADDED] }, async (own) => {
        const silent = await own.open('bsky.app/compose?engine=tiptap');
        await silent.type(HOLD);
        await sleep(1500);
        assert.equal(await silent.see({ name: /^Chaperone/ }), null);
        await silent.press('mouse');
        await silent.expectPublished(HOLD);
        const added = await own.open(`${ADDED}/compose?engine=plain`);
        await added.type(HOLD);
        await added.checked();
        await added.press('mouse');
        await added.held();
        await added.expectPublished();
      }),
  },
  {
    name: 'a change applies without a restart, in a tab that is open',
    only: ['chromium'],
    run: (session) =>
      managed(session, { mode: 'remind' }, async (own, it) => {
        const tab = await own.open(X);
        await tab.type(HOLD);
        await tab.checked();
        assert.ok((await heldButtons(tab)).includes('Post anyway'));
        await tab.choose('Edit post');
        it.set({ mode: 'block' });
        await until(
          'the new mode',
          async () => {
            const buttons = await heldButtons(tab);
            await tab.choose('Edit post');
            return !buttons.includes('Post anyway');
          },
          NOTICED_MS,
        );
        await tab.expectPublished();
        it.set({});
        await until(
          'the old mode',
          async () => {
            const buttons = await heldButtons(tab);
            await tab.choose('Edit post');
            return buttons.includes('Post anyway');
          },
          NOTICED_MS,
        );
      }),
  },
];

export const managedPolicy: Suite = { name: 'managed', browsers: ['chromium', 'firefox'], scenarios };
