import { expect, test, vi } from 'vitest';
import { CLEAR, type Level } from '../../../src/classifier/types.ts';
import type { Composer } from '../../../src/composer/types.ts';
import { Analyst } from '../../../src/gate/analyst.ts';
import { offerReplies, type ReplyParts } from '../../../src/gate/replies.ts';
import { Verdicts } from '../../../src/gate/verdicts.ts';
import type { ReadyReply } from '../../../src/policy/ready.ts';

const REPLY: ReadyReply = { id: 'a', use: 'review-reply', title: 'A', text: 'Thank you.', language: 'en' };
const WORDS = { couldNotInsert: 'copy it', inserted: 'read it', insertedStillPoints: 'look again' };

function author(chooses: ReadyReply | null, { takes = true, level = 'clear' as Level, kind = 'review-reply' } = {}) {
  let text = 'My own words';
  const composer = {
    id: 'c',
    field: { focus: vi.fn() },
    read: () => ({ text, parts: [], site: 'google', kind, parent: 'Five stars', group: null, attachment: false }),
    fill: vi.fn(async (words: string) => {
      if (takes) text = words;
      return takes;
    }),
  };
  const verdicts = new Verdicts();
  const overlay = { replies: vi.fn(async () => chooses), say: vi.fn() };
  const analysis = { verdict: { ...CLEAR, level }, final: true, limited: false, card: null, situation: null };
  const analyst = new Analyst(
    async () => ({ ok: true, value: analysis }),
    verdicts,
    () => undefined,
  );
  const parts = { analyst, verdicts, overlay, words: WORDS } as unknown as ReplyParts;
  const done = offerReplies(parts, composer as unknown as Composer, [REPLY]);
  return { done, composer, overlay, text: () => text };
}

test('the chosen reply is put in, read back and checked', async () => {
  const { done, overlay, text } = author(REPLY);
  await done;
  expect(text()).toBe(REPLY.text);
  expect(overlay.say).toHaveBeenCalledWith(expect.anything(), 'read it');
});

test('closing the choice leaves everything as it was', async () => {
  const { done, composer, overlay, text } = author(null);
  await done;
  expect(text()).toBe('My own words');
  expect(composer.fill).not.toHaveBeenCalled();
  expect(overlay.say).not.toHaveBeenCalled();
});

test('an editor that does not take it gets the words to copy', async () => {
  const { done, overlay, text } = author(REPLY, { takes: false });
  await done;
  expect(text()).toBe('My own words');
  expect(overlay.say).toHaveBeenCalledWith(expect.anything(), 'copy it', REPLY.text);
});

test('what still points to somebody after the insertion is said', async () => {
  const { done, overlay } = author(REPLY, { level: 'hold' });
  await done;
  expect(overlay.say).toHaveBeenCalledWith(expect.anything(), 'look again');
});

test('where nothing suits nothing is shown', async () => {
  const { done, overlay } = author(REPLY, { kind: 'post' });
  await done;
  expect(overlay.replies).not.toHaveBeenCalled();
});
