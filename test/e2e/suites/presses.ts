import assert from 'node:assert/strict';
import { CLEAR, HOLD, REMIND } from '../harness/posts.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import { sleep, until } from '../harness/wait.ts';

const MASTODON = 'mastodon.social/compose?engine=textarea&skin=mastodon';
const PARENT = 'Shout-out to the emergency room at Harbor General. My dad is home again, everybody there was so kind.';
const REVIEW = 'Waited an hour past my appointment for my root canal, and the front desk barely looked up.';

/** Every way by which a page can learn that its author wants to publish, besides those of the engine matrix. */
const scenarios: Scenario[] = [
  {
    name: 'Space on the focused button',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(HOLD);
      await tab.press('space-on-button');
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
    },
  },
  {
    name: 'a finger on the button',
    only: ['chromium'],
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(HOLD);
      await tab.press('touch');
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
    },
  },
  {
    name: 'Enter in the title of a form (implicit submission)',
    async run(session) {
      const tab = await session.open('old.reddit.com/thread');
      await tab.type(HOLD);
      await tab.page.keyboard.press('Enter');
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Post anyway');
      await tab.expectPublished(`${HOLD}\n`);
    },
  },
  {
    name: 'the title is harmless, the body is not: the form is held as a whole',
    async run(session) {
      const tab = await session.open('old.reddit.com/thread');
      await tab.type('A good day');
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.type(HOLD);
      await tab.press('mouse');
      await tab.held();
      await tab.page.keyboard.press('Escape');
      await tab.released();
      await tab.expectPublished();
      assert.equal(await tab.text(), `A good day\n${HOLD}`);
    },
  },
  ...(['requestSubmit', 'click', 'dispatchEvent'] as const).map((way) => ({
    name: `a script of the page publishes by ${way}`,
    async run(session: Session) {
      const tab = await session.open('old.reddit.com/compose?engine=form');
      await tab.type(HOLD);
      await tab.page.evaluate(publishByScript, way);
      await tab.held();
      await tab.expectPublished();
      await tab.choose('Post anyway');
      await tab.expectPublished(HOLD);
    },
  })),
  {
    name: 'a form without any script of the page',
    async run(session) {
      const tab = await session.openBare('old.reddit.com/r/nursing/native');
      const sent = () => session.network.arrivals.filter(({ method }) => method === 'POST').map(({ body }) => body);
      const before = sent().length;
      await tab.page.click('textarea');
      await tab.page.keyboard.type(HOLD);
      await tab.page.click('button');
      await tab.held();
      assert.equal(sent().length, before);
      await tab.choose('Post anyway');
      await until('the form to arrive', async () => sent().length > before);
      await sleep(500);
      assert.deepEqual(sent().slice(before), [`text=${encodeURIComponent(HOLD).replaceAll('%20', '+')}`]);
    },
  },
  {
    name: 'Enter that chooses a word of an input method is no press; the next Enter is',
    only: ['chromium'],
    async run(session) {
      const tab = await session.open('discord.com/compose?engine=slate');
      await tab.type(HOLD);
      const cdp = await tab.page.createCDPSession();
      // The order of a real input method: a key it swallows, the chosen word, then the key's way up as a plain Enter.
      await cdp.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
      const enter = { code: 'Enter', nativeVirtualKeyCode: 13 };
      await cdp.send('Input.dispatchKeyEvent', {
        ...enter,
        type: 'rawKeyDown',
        key: 'Process',
        windowsVirtualKeyCode: 229,
      });
      await cdp.send('Input.insertText', { text: 'か' });
      await cdp.send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp', key: 'Enter', windowsVirtualKeyCode: 13 });
      await sleep(700);
      assert.equal(await tab.see({ role: 'alertdialog', name: /^Chaperone/ }), null);
      await tab.page.keyboard.press('Enter');
      await tab.held();
      await tab.expectPublished();
    },
  },
  {
    name: 'a clear post reaches the page as the very event that the author made',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(CLEAR);
      await tab.checked();
      await tab.page.evaluate(() => {
        window.heard.length = 0;
      });
      await tab.press('mouse');
      await tab.expectPublished(CLEAR);
      const heard = await tab.page.evaluate(() => window.heard.filter((event) => event === 'click'));
      assert.equal(heard.length, 2, 'one click, heard in both phases');
    },
  },
  {
    name: 'a remind post shows its line beside the composer and goes out without a dialog',
    async run(session) {
      const tab = await session.open(MASTODON);
      await tab.type(REMIND);
      await tab.reminded();
      const focused = await tab.page.evaluate(() => document.activeElement?.localName);
      assert.equal(focused, 'textarea', 'the line takes no focus');
      await tab.press('mouse');
      await tab.expectPublished(REMIND);
      assert.equal(await tab.see({ role: 'alertdialog', name: /^Chaperone/ }), null, 'no dialog');
    },
  },
  {
    name: 'a reply that confirms a patient is held because of what it answers',
    async run(session) {
      const reply = 'I was his nurse on Sunday night! So glad his heart rhythm settled before we sent him home.';
      const tab = await session.open(`${MASTODON}&button=Reply&parent=${encodeURIComponent(PARENT)}`);
      await tab.type(reply);
      await tab.press('mouse');
      await tab.choose('Edit post');
      await tab.expectPublished();
      assert.equal(await tab.text(), reply);
    },
  },
  {
    name: 'the answer to a review that confirms the visit is held',
    async run(session) {
      const answer = 'We are sorry your root canal on Tuesday ran late; you had cancelled twice, so we fitted you in.';
      const parent = encodeURIComponent(REVIEW);
      const tab = await session.open(
        `www.google.com/local/business/reviews/compose?engine=textarea&button=Reply&parent=${parent}`,
      );
      await tab.type(answer);
      await tab.press('mouse');
      await tab.choose('Post anyway', 'keyboard');
      await tab.expectPublished(answer);
    },
  },
];

/** In the page: the ways in which scripts publish without anybody's hand. */
function publishByScript(way: 'requestSubmit' | 'click' | 'dispatchEvent'): void {
  const button = window.site?.button;
  const form = button?.closest('form');
  if (way === 'click') button?.click();
  else if (way === 'requestSubmit') form?.requestSubmit();
  else form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
}

export const presses: Suite = { name: 'presses', browsers: ['chromium', 'firefox'], scenarios };
