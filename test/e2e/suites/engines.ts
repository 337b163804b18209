import assert from 'node:assert/strict';
import { CLEAR, HOLD, HOLD_IDENTIFIERS, REMIND } from '../harness/posts.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import type { Press, Tab } from '../harness/tab.ts';
import { until } from '../harness/wait.ts';

/** Each engine where the big sites use it. */
const PLACES = [
  ['plain', 'www.facebook.com/compose?engine=plain'],
  ['Draft.js', 'x.com/compose?engine=draft&skin=x'],
  ['Lexical', 'www.facebook.com/compose?engine=lexical&skin=facebook'],
  ['TipTap', 'bsky.app/compose?engine=tiptap&skin=bluesky'],
  ['Quill in a shadow root', 'www.linkedin.com/compose?engine=quill-shadow'],
  ['React textarea', 'mastodon.social/compose?engine=textarea&skin=mastodon'],
  ['Slate', 'discord.com/compose?engine=slate'],
  ['form', 'old.reddit.com/compose?engine=form'],
] as const;

const PRESSES: readonly Press[] = ['mouse', 'ctrl-enter', 'enter-on-button'];

/** Besides all ways by mouse, what Firefox repeats; the gate does not depend on the browser in the rest. */
const CORE: ReadonlySet<string> = new Set(['ctrl-enter, hold, Escape', 'enter-on-button, hold, Post anyway']);

async function stays(tab: Tab, text: string): Promise<void> {
  assert.equal(await tab.text(), text, 'the draft is untouched');
  await tab.expectPublished();
}

/** What happens to a draft, by name: the author's way from the written text to the end. */
const WAYS: Readonly<Record<string, (tab: Tab, press: Press) => Promise<void>>> = {
  async 'clear passes'(tab, press) {
    await tab.type(CLEAR);
    await tab.press(press);
    await tab.expectPublished(CLEAR);
  },
  async 'remind passes'(tab, press) {
    await tab.type(REMIND);
    await tab.press(press);
    await tab.expectPublished(REMIND);
  },
  async 'hold, Escape'(tab, press) {
    await tab.type(HOLD);
    await tab.press(press);
    await tab.held();
    await tab.page.keyboard.press('Escape');
    await tab.released();
    await stays(tab, HOLD);
  },
  async 'hold, Redact for me'(tab, press) {
    await tab.type(HOLD);
    await tab.press(press);
    await tab.choose('Redact for me');
    await until('the safer wording', async () => (await tab.text()) !== HOLD);
    await tab.expectPublished();
    const text = await tab.text();
    assert.ok(!HOLD_IDENTIFIERS.test(text), `still in the editor's model: ${text}`);
  },
  async 'hold, Post anyway'(tab, press) {
    await tab.type(HOLD);
    await tab.press(press);
    await tab.choose('Post anyway', press === 'mouse' ? 'mouse' : 'keyboard');
    await tab.expectPublished(HOLD);
  },
};

const scenarios: Scenario[] = PLACES.flatMap(([engine, address]) =>
  PRESSES.flatMap((press) =>
    Object.entries(WAYS).map(([way, act]) => ({
      name: `${engine}, ${press}, ${way}`,
      ...(press === 'mouse' || CORE.has(`${press}, ${way}`) ? {} : { only: ['chromium'] as const }),
      async run(session: Session) {
        await act(await session.open(address), press);
      },
    })),
  ),
);

export const engines: Suite = { name: 'engines', browsers: ['chromium', 'firefox'], scenarios };
