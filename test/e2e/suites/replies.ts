import assert from 'node:assert/strict';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import type { PolicyPack } from '../../../src/policy/schema/pack.ts';
import { installPack } from '../harness/own-page.ts';
import type { Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import type { Tab } from '../harness/tab.ts';
import { sleep, until } from '../harness/wait.ts';

type Template = PolicyPack['templates'][number];

const COMPLAINT = 'Worst hospital ever. The nurses ignored my mother and the staff was rude.';
const PLEA = 'I can’t breathe and my chest hurts, what should I do?';
const OWN_WORDS = 'We are sorry';
const HELD = 'So sorry about your visit on Tuesday, Mrs. Smith. Your chart shows that you left early.';

/** Real editors where the sites answer people with them. */
const PLACES = [
  ['Lexical', 'www.facebook.com/compose?engine=lexical&skin=facebook'],
  ['Draft.js', 'x.com/compose?engine=draft&skin=x&button=Reply'],
  ['ProseMirror', 'bsky.app/compose?engine=tiptap&skin=bluesky&button=Reply'],
  ['textarea', 'mastodon.social/compose?engine=textarea&skin=mastodon&button=Reply'],
  ['plain', 'www.google.com/maps/reviews/compose?engine=plain&button=Reply'],
] as const;

/** Our dialogs take a decision only when they have been open for half a second. */
const DECISION_MS = 600;

const under = (address: string, parent: string) => `${address}&parent=${encodeURIComponent(parent)}`;

async function pressButton(tab: Tab, name: RegExp): Promise<void> {
  await tab.seen({ role: 'button', name });
  await sleep(DECISION_MS);
  const { x, y } = await tab.seen({ role: 'button', name });
  await tab.page.mouse.click(x, y);
}

/** The first reply on offer. */
async function firstOffer(tab: Tab): Promise<Template> {
  const button = await tab.seen({ role: 'button', name: /^Put into the box: / });
  const title = button.name.replace('Put into the box: ', '');
  const template = defaultPack().templates.find((one) => one.title.en === title);
  assert.ok(template, `a template is called ${title}`);
  return template;
}

/** The words that it would put in, as the dialog shows them. */
const wordsOf = ({ text }: Template): string =>
  (text.en ?? '')
    .replaceAll('{emergency}', '911')
    .replaceAll('{crisis}', '988')
    .replaceAll('{poison}', '1-800-222-1222');

const DIALOG = { role: 'dialog', name: /^Chaperone: safe replies/ };
const BADGE = { role: 'button', name: /^Chaperone: .*safe replies/i };

/** Marks for contacts and the organisation are filled by the worker: the rest of the words has to be there. */
function assertFilled(text: string, template: string): void {
  for (const piece of template.split(/\{[^}]*\}/)) assert.ok(text.includes(piece.trim()), `${text} has ${piece}`);
  assert.doesNotMatch(text, /[{}]/);
}

async function inserted(tab: Tab): Promise<void> {
  const template = wordsOf(await firstOffer(tab));
  await pressButton(tab, /^Put into the box: /);
  await tab.seen({ name: /The reply is in the box/ });
  assertFilled(await tab.text(), template);
  await tab.expectPublished();
}

const engines: Scenario[] = PLACES.flatMap(([engine, address]) => [
  {
    name: `${engine}: a ready reply is put into the empty box, and goes out at the author's press`,
    async run(session: Session) {
      const tab = await session.open(under(address, COMPLAINT));
      await tab.focus();
      await pressButton(tab, BADGE.name);
      await tab.seen(DIALOG);
      await inserted(tab);
      const text = await tab.text();
      await tab.checked();
      await tab.press('mouse');
      await tab.expectPublished(text);
    },
  },
  {
    name: `${engine}: Escape leaves the draft as it was, and a chosen reply takes its place`,
    async run(session: Session) {
      const tab = await session.open(under(address, COMPLAINT));
      await tab.type(OWN_WORDS);
      await tab.checked();
      await pressButton(tab, BADGE.name);
      await tab.seen(DIALOG);
      await tab.page.keyboard.press('Escape');
      await until('the dialog to close', async () => (await tab.see(DIALOG)) === null);
      assert.equal(await tab.text(), OWN_WORDS);
      await pressButton(tab, BADGE.name);
      await inserted(tab);
      assert.ok(!(await tab.text()).includes(OWN_WORDS), 'the author’s own words made room');
    },
  },
]);

const REVIEW = under('www.google.com/maps/reviews/compose?engine=plain&button=Reply', 'Waited for hours. Rude staff.');

async function hold(session: Session, address = REVIEW): Promise<Tab> {
  const tab = await session.open(address);
  await tab.type(HELD);
  await tab.press('mouse');
  await tab.held();
  return tab;
}

/** Gives every contact of the default pack an address, as an organisation would. Through our own page: no tab may. */
async function installContacts(session: Session, link: string): Promise<void> {
  const own = defaultPack();
  const reach = { name: null, phone: '555-0100', email: 'privacy@example.org', link, hours: 'always' };
  const { page } = await session.openExtensionPage('src/pages/popup/popup.html');
  await installPack(page, { ...own, version: '1.0.1', contacts: own.contacts.map((one) => ({ ...one, reach })) });
}

const asking: Scenario[] = [
  {
    name: 'a held answer to a review leads to the ready replies and back',
    async run(session) {
      const tab = await hold(session);
      await pressButton(tab, /^Safe replies$/);
      await tab.seen({ role: 'button', name: /^Put into the box: / });
      await pressButton(tab, /^Back$/);
      await tab.seen({ role: 'button', name: /^Edit post$/ });
      await pressButton(tab, /^Safe replies$/);
      await inserted(tab);
    },
  },
  {
    name: 'the page cannot choose a reply, and a press that comes too soon is not taken',
    async run(session) {
      const tab = await hold(session);
      await pressButton(tab, /^Safe replies$/);
      const { x, y } = await tab.seen({ role: 'button', name: /^Put into the box: / });
      await tab.page.mouse.click(x, y);
      await tab.page.evaluate(
        (at) => {
          const element = document.elementFromPoint(at.x, at.y) as HTMLElement | null;
          element?.click();
          element?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: at.x, clientY: at.y, detail: 1 }));
        },
        { x, y },
      );
      await sleep(200);
      assert.equal(await tab.text(), HELD);
    },
  },
  {
    name: 'where the site has a control of its own in the corner of the field, the badge takes none of its presses',
    async run(session) {
      const tab = await session.open(under('mastodon.social/compose?engine=textarea&skin=mastodon', COMPLAINT));
      await tab.page.evaluate(() => {
        const corner = document.createElement('button');
        corner.textContent = '☺';
        corner.id = 'corner';
        corner.addEventListener('click', () => corner.toggleAttribute('data-pressed'));
        const box = window.site?.field.getBoundingClientRect();
        const place = { position: 'fixed', width: '44px', height: '34px', padding: '0' };
        Object.assign(corner.style, place, {
          left: `${(box?.right ?? 0) - 44}px`,
          top: `${(box?.bottom ?? 0) - 34}px`,
        });
        document.body.append(corner);
      });
      await tab.type(OWN_WORDS);
      await tab.checked();
      const badge = await tab.seen({ name: /^Chaperone:/ });
      assert.notEqual(badge.role, 'button');
      await tab.page.mouse.click(badge.x, badge.y);
      assert.ok(await tab.page.$('#corner[data-pressed]'), 'the page’s own control got the press');
    },
  },
  {
    name: 'a plea that is being answered is said even to a clear answer, and once',
    async run(session) {
      const tab = await session.open(under('x.com/compose?engine=draft&skin=x&button=Reply', PLEA));
      await tab.type('Thinking of you');
      await tab.seen({ name: /may be in danger now/ });
      assert.match((await tab.seen({ name: /911/ })).name, /911/);
      await pressButton(tab, /^Dismiss$/);
      await until('the reminder to go', async () => (await tab.see({ name: /may be in danger now/ })) === null);
      await tab.type(' all');
      await sleep(800);
      assert.equal(await tab.see({ name: /may be in danger now/ }), null);
      await tab.press('mouse');
      await tab.expectPublished('Thinking of you all');
    },
  },
  {
    name: 'the reminder of a plea opens the ready words, those for danger to life first',
    async run(session) {
      const tab = await session.open(under('x.com/compose?engine=draft&skin=x&button=Reply', PLEA));
      await tab.type('Thinking of you');
      await tab.seen({ name: /may be in danger now/ });
      await pressButton(tab, /^Safe replies$/);
      await tab.seen(DIALOG);
      const first = defaultPack().templates.find(({ use }) => use === 'emergency');
      assert.equal((await firstOffer(tab)).id, first?.id);
      await inserted(tab);
      assert.match(await tab.text(), /911/);
    },
  },
  {
    name: 'an answer that sends the person to help is left alone',
    async run(session) {
      const tab = await session.open(under('x.com/compose?engine=draft&skin=x&button=Reply', PLEA));
      await tab.type('Please call 911 now');
      await tab.checked();
      await sleep(400);
      assert.equal(await tab.see({ name: /may be in danger now/ }), null);
    },
  },
  {
    name: 'the question to the team has no word of the post; the copy has it only when the box is ticked',
    async run(session) {
      const tab = await hold(session);
      await pressButton(tab, /^Ask before I post$/);
      await tab.seen({ role: 'button', name: /^Copy the message$/ });
      await pressButton(tab, /^Copy the message$/);
      await tab.seen({ name: /^Copied\.$/ });
      const without = await pasted(tab);
      assert.match(without, /google\.com/);
      assert.doesNotMatch(without, /Smith|Tuesday|chart/);
      const again = await hold(session);
      await pressButton(again, /^Ask before I post$/);
      const box = await again.seen({ name: /^Add my text/ });
      await again.page.mouse.click(box.x, box.y);
      await pressButton(again, /^Copy the message$/);
      await again.seen({ name: /^Copied\.$/ });
      assert.ok((await pasted(again)).includes(HELD));
    },
  },
  {
    name: 'the chat of the team opens in a tab of its own, and its address carries nothing',
    only: ['chromium'],
    async run(session) {
      const link = 'https://www.linkedin.com/compose?engine=plain';
      await installContacts(session, link);
      const tab = await hold(session);
      await pressButton(tab, /^Ask before I post$/);
      const chat = await tab.seen({ role: 'link', name: /^Open the chat:/ });
      assert.ok(await tab.see({ role: 'link', name: /^Write a mail:/ }));
      const opened = session.browser.waitForTarget((target) => target.url().startsWith('https://www.linkedin.com/'));
      await tab.page.mouse.click(chat.x, chat.y);
      const target = await opened;
      assert.equal(target.url(), link);
      await (await target.page())?.close();
      assert.equal(await tab.text(), HELD);
      await tab.expectPublished();
    },
  },
];

/** What the clipboard holds, by pasting it into the box once the dialog is closed. */
async function pasted(tab: Tab): Promise<string> {
  await tab.page.keyboard.press('Escape');
  await tab.released();
  await tab.page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
  });
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('KeyV');
  await tab.page.keyboard.up('Control');
  return tab.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste-here')?.value ?? '');
}

export const replies: Suite = {
  name: 'replies',
  browsers: ['chromium', 'firefox'],
  scenarios: [...engines, ...asking],
};
