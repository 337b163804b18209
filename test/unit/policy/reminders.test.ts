import { beforeAll, expect, test } from 'vitest';
import type { Classifier } from '../../../src/classifier/classifier.ts';
import { openClassifier } from '../../../src/classifier/cli/tiers.ts';
import type { Post } from '../../../src/classifier/types.ts';
import { cardFor } from '../../../src/policy/cards.ts';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { situationOf } from '../../../src/policy/situation-of.ts';

const policy = { pack: defaultPack(), language: 'en' };
let classifier: Classifier;

beforeAll(async () => {
  classifier = await openClassifier('deep', (message) => {
    throw new Error(message);
  });
}, 60_000);

/** What the author is told: the card of the one situation, after both tiers have read the post. */
async function told(post: Post): Promise<string | null> {
  const { verdict } = await classifier.deep(post);
  const situation = situationOf(verdict, post);
  if (situation === null) return null;
  const card = cardFor(policy, situation, verdict);
  expect(card).not.toBeNull();
  return card?.id ?? null;
}

const nurse = { author: 'registered nurse' };

test.each<[string, Post]>([
  [
    'review-reply',
    {
      kind: 'review-reply',
      site: 'google',
      parent: 'Waited hours, rude staff.',
      text: 'Sorry about your visit on Tuesday.',
    },
  ],
  [
    'kind-reply',
    {
      kind: 'comment',
      site: 'facebook',
      parent: 'My hip is a month old today!',
      text: 'We loved having you on our floor!',
    },
  ],
  [
    'emergency',
    { kind: 'reply', site: 'x', parent: 'I can’t breathe and my chest hurts, what do I do?', text: 'Thinking of you' },
  ],
  [
    'advice',
    {
      kind: 'reply',
      site: 'reddit',
      parent: 'My knee hurts',
      text: 'Stop the warfarin and take 800 mg of ibuprofen.',
      ...nurse,
    },
  ],
  [
    'picture',
    { kind: 'post', site: 'instagram', text: 'My patient’s tattoo came out great after surgery, see photo', ...nurse },
  ],
  [
    'boundary',
    { kind: 'post', site: 'facebook', text: 'A patient sent me a friend request and I accepted it.', ...nurse },
  ],
  [
    'authorization',
    {
      kind: 'post',
      site: 'instagram',
      text: 'Before and after of our patient Dana, what a transformation!',
      author: 'clinic page',
    },
  ],
])('%s is what the author is reminded of', async (card, post) => {
  expect(await told(post)).toBe(card);
});

test.each<Post>([
  {
    kind: 'post',
    site: 'facebook',
    text: 'We are short staffed every night and management does nothing about it.',
    ...nurse,
  },
  { kind: 'post', site: 'x', text: 'Our union votes on Thursday. 3 % is not a raise.', ...nurse },
  {
    kind: 'comment',
    site: 'reddit',
    parent: 'What do new grads make?',
    text: 'I started at 31 an hour, nights pay 4 more.',
    ...nurse,
  },
  {
    kind: 'post',
    site: 'facebook',
    text: 'Twelve hours without a break again. This is not safe and my manager knows it.',
    ...nurse,
  },
  {
    kind: 'post',
    site: 'linkedin',
    text: 'Nos pagan tarde y los turnos no son seguros. Pedimos más personal.',
    ...nurse,
  },
])('talk of pay, staffing and working conditions is left alone: %j', async (post) => {
  expect(await told(post)).toBeNull();
});

test.each<Post>([
  {
    kind: 'reply',
    site: 'x',
    parent: 'I can’t breathe and my chest hurts, what do I do?',
    text: 'Please call 911 now.',
  },
  { kind: 'comment', site: 'facebook', parent: 'Lovely sunset over the bay', text: 'Beautiful!' },
  { kind: 'review-reply', site: 'google', parent: 'Great clinic', text: 'Thank you for the kind words.' },
  { kind: 'post', site: 'instagram', text: 'Flu shots are in. Walk in any day this week.', author: 'clinic page' },
])('silence is kept: %j', async (post) => {
  expect(await told(post)).toBeNull();
});
