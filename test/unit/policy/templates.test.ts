import { expect, test } from 'vitest';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import type { PackTemplate, PolicyPack } from '../../../src/policy/schema/pack.ts';
import { fillMoment, readyReplies, readyWords } from '../../../src/policy/templates.ts';

const template = (use: PackTemplate['use'], en: string): PackTemplate => ({
  id: 'one',
  use,
  title: { en: 'One' },
  text: { en },
});
const packWith = (templates: PackTemplate[], more: Partial<PolicyPack> = {}): PolicyPack => ({
  ...defaultPack(),
  ...more,
  templates,
});
const said = (pack: PolicyPack) => readyReplies({ pack, language: 'en' }).map(({ text }) => text);

test('the organisation is named where it has a name, and "our team" begins a sentence with a capital letter', () => {
  const words = '{organisation} reads this. Please ask {organisation}.';
  expect(said(packWith([template('complaint', words)]))).toEqual(['Our team reads this. Please ask our team.']);
  expect(said(packWith([template('complaint', words)], { organisation: 'Elm Falls' }))).toEqual([
    'Elm Falls reads this. Please ask Elm Falls.',
  ]);
});

test('a contact is called as the public calls it, with its number once it is set', () => {
  const words = 'Please contact {contact:patient-relations}.';
  expect(said(packWith([template('thanks', words)]))).toEqual(['Please contact our patient relations team.']);
  const reach = { name: 'Ana Ruiz', phone: '555-0100', email: null, link: null, hours: null };
  const contacts = defaultPack().contacts.map((contact) => ({ ...contact, reach }));
  const [filled] = said(packWith([template('thanks', words)], { contacts }));
  expect(filled).toBe('Please contact our patient relations team (555-0100).');
  expect(filled).not.toContain('Ruiz');
});

test('emergency numbers are those of the pack', () => {
  expect(said(packWith([template('emergency', 'Call {emergency} now, or {crisis}.')]))).toEqual([
    'Call 911 now, or 988.',
  ]);
});

test.each(['Call {nobody}', 'Ask {contact:nobody}', '{}', '{site}', '{constructor}', '{contact:}'])(
  'no reply is offered with a mark in it that nothing fills: %s',
  (words) => {
    expect(said(packWith([template('review-reply', words)]))).toEqual([]);
  },
);

test('only words for composers are offered there', () => {
  const uses = ['ask', 'report', 'colleague', 'platform', 'holding'] as const;
  expect(said(packWith(uses.map((use) => template(use, 'Words.'))))).toEqual([]);
});

test('the message to the team keeps its marks until the moment is known, and takes nothing else', () => {
  const pack = packWith([template('ask', 'On {site}: {situation} ({categories}). {organisation}')]);
  const [words] = readyWords({ pack, language: 'en' }, ['ask']);
  const filled = fillMoment(words?.text ?? '', { site: 'x.com', situation: '“Names”', categories: 'Name {site}' });
  expect(filled).toBe('On x.com: “Names” (Name {site}). Our team');
});

test('each reply says which language it is in', () => {
  const pack = packWith([{ ...template('thanks', 'Thank you.'), text: { en: 'Thank you.', es: 'Gracias.' } }]);
  expect(readyReplies({ pack, language: 'es-MX' })[0]).toMatchObject({ text: 'Gracias.', language: 'es' });
  expect(readyReplies({ pack, language: 'fr' })[0]).toMatchObject({ text: 'Thank you.', language: 'en' });
});

test('every ready reply of the default pack can be offered in both languages', () => {
  const pack = defaultPack();
  const uses = pack.templates.filter(({ use }) => ['review-reply', 'complaint', 'thanks', 'emergency'].includes(use));
  for (const language of ['en', 'es']) expect(readyReplies({ pack, language })).toHaveLength(uses.length);
});
