import assert from 'node:assert/strict';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type {} from '../page/compose.ts';
import type { Query, Reach, Seen } from './reach.ts';
import { sleep, until } from './wait.ts';

export type Press = 'mouse' | 'ctrl-enter' | 'enter-on-button' | 'space-on-button' | 'touch';

/** How long a second, unwanted publication is waited for: longer than any release or retry of the gate. */
const SETTLE_MS = 500;
/** The dialog takes no decision in its first half second (design: decisions need an open dialog of 500 ms). */
const DECISION_MS = 600;

/** One page under test and what an author does in it. All input is trusted input of the browser. */
export interface Tab {
  readonly page: Page;
  focus(): Promise<void>;
  /** Types key by key at the end of what is there. */
  type(text: string): Promise<void>;
  /** Pastes from the browser's own clipboard. */
  paste(text: string): Promise<void>;
  press(how: Press): Promise<void>;
  see(query: Query): Promise<Seen | null>;
  /** Waits until it is seen. */
  seen(query: Query, ms?: number): Promise<Seen>;
  /** Waits until the badge says something that is no longer checking. */
  checked(): Promise<void>;
  /** Waits for the line of a reminder, and insists that there is only one. */
  reminded(): Promise<void>;
  /** Waits for the hold dialog. */
  held(): Promise<Seen>;
  released(): Promise<void>;
  /** Presses a button of the hold dialog, once it takes decisions. */
  choose(name: string, how?: 'mouse' | 'keyboard'): Promise<void>;
  published(): Promise<readonly string[]>;
  /** The text in the editor's own model. */
  text(): Promise<string>;
  /** Exactly this was published, and nothing else follows. */
  expectPublished(...texts: readonly string[]): Promise<void>;
}

const DIALOG: Query = { role: 'alertdialog', name: /^Chaperone/ };
/** The one button that every reminder has. */
const DISMISS: Query = { role: 'button', name: /^Dismiss$/ };

/** Longer than it takes one dialog to follow another. */
const BETWEEN_DIALOGS_MS = 150;
/** Long enough for a dialog to close on a busy machine. */
const CLOSES_MS = 1500;

/** How long the gate's dialog may take; the mutation check shortens it, for there it never comes. */
const PATIENCE_MS = 10_000;

export function makeTab(page: Page, reach: Reach, patienceMs = PATIENCE_MS): Tab {
  const part = async (name: 'field' | 'button') => {
    const handle = await page.evaluateHandle((key) => window.site?.[key as 'field'], name);
    return handle as ElementHandle<HTMLElement>;
  };

  /** No dialog, and not only because one makes room for the next. */
  const closed = async () => {
    if ((await tab.see(DIALOG)) !== null) return false;
    await sleep(BETWEEN_DIALOGS_MS);
    return (await tab.see(DIALOG)) === null;
  };

  const tab: Tab = {
    page,
    async focus() {
      await (await part('field')).click();
    },
    async type(text) {
      await tab.focus();
      await page.keyboard.type(text);
    },
    async paste(text) {
      await page.evaluate(copy, text);
      await tab.focus();
      await chord(page, 'KeyV');
    },
    async press(how) {
      if (how === 'mouse') return (await part('button')).click();
      if (how === 'touch') return (await part('button')).tap();
      if (how === 'ctrl-enter') return chord(page, 'Enter');
      await (await part('button')).focus();
      await page.keyboard.press(how === 'space-on-button' ? ' ' : 'Enter');
    },
    see: async (query) => (await reach.see(page, query))[0] ?? null,
    seen: (query, ms) =>
      until(`${query.role ?? 'anything'} named ${query.name}`, () => tab.see(query), ms ?? patienceMs),
    async checked() {
      await until('a verdict in the badge', async () => {
        const badge = await tab.see({ name: /^Chaperone:/ });
        return badge !== null && !/check(ing)?/i.test(badge.name);
      });
    },
    async reminded() {
      await tab.seen(DISMISS);
      assert.equal((await reach.see(page, DISMISS)).length, 1, 'one reminder at a time');
    },
    held: () => tab.seen(DIALOG),
    released: () => until('the dialog to close', closed).then(() => {}),
    async choose(name, how = 'mouse') {
      const button = () => tab.see({ role: 'button', name: new RegExp(`^${name}$`) });
      await tab.held();
      // "Could not check" may turn into the verdict under the author's hand: that dialog goes, the next one comes, and takes
      // decisions after its own half second.
      let pressed = false;
      for (let tries = 0; tries < 3 && !(pressed && (await closed())); tries++) {
        const isThere = async () => (await button()) !== null || (pressed && (await closed()));
        await until(`the button ${name}`, isThere, patienceMs);
        await sleep(DECISION_MS);
        const place = await button();
        if (place === null) continue;
        if (how === 'mouse') await page.mouse.click(place.x, place.y);
        else await tabTo(tab, name);
        pressed = true;
        await until('the dialog to close', closed, CLOSES_MS).catch(() => {});
      }
      await tab.released();
    },
    published: () => page.evaluate(() => [...(window.site?.published ?? [])]),
    text: () => page.evaluate(() => window.site?.text() ?? ''),
    async expectPublished(...texts) {
      const published = () => tab.published();
      if (texts.length > 0) {
        await until(
          () => `${texts.length} publication(s)`,
          async () => (await published()).length >= texts.length,
        );
      }
      await sleep(SETTLE_MS);
      assert.deepEqual(await published(), texts);
    },
  };
  return tab;
}

async function chord(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** In the page: puts `text` into the clipboard the way a copy from some other page would. */
function copy(text: string): void {
  const source = document.createElement('textarea');
  source.value = text;
  document.body.append(source);
  source.select();
  document.execCommand('copy');
  source.remove();
}

const MAX_TABS = 25;

/** Walks with Tab until the button has the focus, as a keyboard user does, and presses Enter. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  const wanted = { role: 'button', name: new RegExp(`^${name}$`) };
  for (let tabs = 0; tabs < MAX_TABS; tabs++) {
    if ((await tab.seen(wanted)).focused) return tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached with the Tab key`);
}
