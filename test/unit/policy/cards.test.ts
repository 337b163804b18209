import { expect, test } from 'vitest';
import { CLEAR, type Verdict } from '../../../src/classifier/types.ts';
import { cardFor, cardsFor } from '../../../src/policy/cards.ts';
import { contactsIn, howToReach } from '../../../src/policy/contacts.ts';
import { defaultPack } from '../../../src/policy/default-pack.ts';

const policy = { pack: defaultPack(), language: 'en' };

const held: Verdict = {
  ...CLEAR,
  level: 'hold',
  findings: [{ category: 'NAME', start: 0, end: 2, text: 'Jo', reason: '' }],
};

test('a held post gets one card, in the language of the pack and with its source', () => {
  expect(cardFor(policy, 'name', held)).toMatchObject({
    id: 'name',
    language: 'en',
    source: expect.stringContaining('(2011)'),
  });
});

test('an emergency card bears the numbers of the pack, not their marks', () => {
  const card = cardFor(policy, 'emergency', { ...held, level: 'remind' });
  expect(card?.rule).toContain('911');
  expect(card?.instead).toContain('988');
  expect(JSON.stringify(card)).not.toMatch(/[{]\w+[}]/);
});

test.each([
  ['google', 'review-reply'],
  ['yelp', 'review-reply'],
  ['instagram', 'picture'],
  ['tiktok', 'recording'],
  ['whatsapp', 'group'],
  ['facebook', 'story'],
])('on %s the first card is %s', (site, first) => {
  expect(cardsFor(policy, site).map(({ id }) => id)[0]).toBe(first);
});

test.each([null, '', 'no-such-site', 'constructor', '__proto__'])('site %j gets the cards for everywhere', (site) => {
  expect(cardsFor(policy, site).map(({ id }) => id)).toEqual(['story', 'picture', 'name']);
});

test('whom to ask: privacy officer first, plainly unset, and the emergency number always there', () => {
  const contacts = contactsIn(policy);
  expect(contacts[0]).toEqual({
    role: 'Privacy officer',
    how: expect.stringContaining('Not set yet.'),
    language: 'en',
  });
  expect(contacts.some(({ how }) => how.includes('911'))).toBe(true);
});

test('a contact that an organization filled in shows how to reach it', () => {
  const reach = { name: 'Ana Ruiz', phone: '555-0100', email: null, link: null, hours: null };
  const contact = {
    id: 'privacy',
    role: { en: 'Privacy officer' },
    purpose: { en: 'Before you post' },
    publicName: { en: 'our privacy office' },
    reach,
    unset: { en: 'Not set yet.' },
  };
  expect(howToReach(contact, 'en')).toBe('Before you post. Ana Ruiz, 555-0100');
  expect(
    howToReach({ ...contact, reach: { name: null, phone: null, email: null, link: null, hours: null } }, 'en'),
  ).toContain('Not set yet.');
});
