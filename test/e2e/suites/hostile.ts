import assert from 'node:assert/strict';
import { HOLD } from '../harness/posts.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import type { Tab } from '../harness/tab.ts';
import { sleep } from '../harness/wait.ts';

const MASTODON = 'mastodon.social/compose?engine=textarea&skin=mastodon';
const EARLY_MS = 150;

const heard = (tab: Tab) => tab.page.evaluate(() => window.heard.splice(0));

/** What the page, or an author's hasty hand, must not be able to do to the dialog. */
const scenarios: Scenario[] = [
  {
    name: 'the page hears nothing of a held press nor of the keys typed in the dialog',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(HOLD);
      await tab.checked();
      await heard(tab);
      await tab.press('ctrl-enter');
      await tab.held();
      for (const key of ['n', 'Tab', 'ArrowDown', 'Escape'] as const) await tab.page.keyboard.press(key);
      await tab.released();
      const events = (await heard(tab)).filter((event) => !/:Control$/.test(event));
      assert.deepEqual(events, []);
      await tab.expectPublished();
    },
  },
  {
    name: 'a script of the page can neither find nor read the dialog',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.held();
      const found = await tab.page.evaluate(() => {
        const all = [...document.querySelectorAll('*')];
        return {
          roots: all.filter((element) => element.shadowRoot !== null).length,
          words: document.documentElement.outerHTML.includes('Post anyway'),
          dialogs: document.querySelectorAll('dialog, [role="alertdialog"]').length,
        };
      });
      assert.deepEqual(found, { roots: 0, words: false, dialogs: 0 });
    },
  },
  {
    name: 'a script of the page cannot press Post anyway',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.held();
      await sleep(700);
      const { x, y } = await tab.seen({ role: 'button', name: /^Post anyway$/ });
      await tab.page.evaluate(pressFromPage, x, y);
      await tab.expectPublished();
      assert.notEqual(await tab.see({ role: 'alertdialog', name: /^Chaperone/ }), null, 'the dialog stays');
      await tab.choose('Edit post');
    },
  },
  {
    name: 'a press within the first half second decides nothing',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(HOLD);
      await tab.checked();
      await tab.press('mouse');
      const { x, y } = await tab.seen({ role: 'button', name: /^Post anyway$/ });
      await sleep(EARLY_MS);
      const inTime = await tab.page.evaluate(() => performance.now());
      await tab.page.mouse.click(x, y);
      assert.ok((await tab.page.evaluate(() => performance.now())) - inTime < 1000);
      await tab.expectPublished();
    },
  },
  {
    name: 'a double click on the button of the site publishes nothing',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(HOLD);
      await tab.checked();
      const button = await tab.page.evaluate(() => {
        const box = window.site?.button.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
      });
      await tab.page.mouse.click(button.x, button.y, { count: 2 });
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
    },
  },
  {
    name: 'a page that covers the dialog gets no Post anyway',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.held();
      await sleep(700);
      const { x, y } = await tab.seen({ role: 'button', name: /^Post anyway$/ });
      await tab.page.evaluate(() => {
        document.documentElement.style.opacity = '0.01';
      });
      await tab.page.mouse.click(x, y);
      await tab.expectPublished();
    },
  },
  {
    name: 'a page that takes the overlay out of the document still gets no post',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(HOLD);
      await tab.press('mouse');
      await tab.held();
      await tab.page.evaluate(() => {
        for (const element of document.documentElement.children) {
          if (element !== document.head && element !== document.body) element.remove();
        }
      });
      await tab.expectPublished();
      await tab.press('mouse');
      await tab.press('ctrl-enter');
      await tab.expectPublished();
      await tab.held();
    },
  },
];

/** In the page: all that a script can do to a place on the screen. */
function pressFromPage(x: number, y: number): void {
  const target = document.elementFromPoint(x, y);
  const place = { clientX: x, clientY: y, bubbles: true, cancelable: true, composed: true };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    target?.dispatchEvent(new MouseEvent(type, place));
  }
  (target as HTMLElement | null)?.click();
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
}

export const hostile: Suite = { name: 'hostile page', browsers: ['chromium', 'firefox'], scenarios };
