import { expect, test } from 'vitest';
import { mailto, waysToAsk } from '../../../src/policy/ask.ts';
import { contactsNow } from '../../../src/policy/contacts.ts';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import type { ContactNow } from '../../../src/policy/ready.ts';

const MESSAGE = { subject: 'Question & more?', body: 'First line\nSecond: 100 % "sure" \ud800' };
const [someone] = contactsNow({ pack: defaultPack(), language: 'en' });
const contact = (more: Partial<ContactNow>): ContactNow => ({ ...(someone as ContactNow), ...more });

test('a mail address carries subject and body, and nothing in them can add a field', () => {
  const url = new URL(mailto('team@example.org', MESSAGE));
  expect(url.pathname).toBe('team@example.org');
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(url.searchParams.get('subject')).toBe('Question & more?');
  expect(url.searchParams.get('body')).toBe('First line\r\nSecond: 100 % "sure" \ufffd');
});

test('an address with strange characters stays one address', () => {
  const url = new URL(mailto('a?cc=evil@example.org&b@example.org', MESSAGE));
  expect(url.searchParams.has('cc')).toBe(false);
});

test('every address and chat of a contact is a way, in the order of the pack; the chat carries nothing', () => {
  const link = 'https://teams.example.org/l/channel/1';
  const ways = waysToAsk(
    [contact({ email: 'a@example.org', link }), contact({ id: 'b', email: 'b@example.org' })],
    MESSAGE,
  );
  expect(ways.map(({ kind }) => kind)).toEqual(['mail', 'chat', 'mail']);
  expect(ways[1]?.href).toBe(link);
});

test.each(['javascript:alert(1)', 'http://chat.example.org', 'data:text/html,x'])('%s is no way', (link) => {
  expect(waysToAsk([contact({ link })], MESSAGE)).toEqual([]);
});

test('without addresses there is no way but to copy', () => {
  expect(waysToAsk(contactsNow({ pack: defaultPack(), language: 'en' }), MESSAGE)).toEqual([]);
});
