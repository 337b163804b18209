import { expect, test } from 'vitest';
import { offersFor, usesFor } from '../../../src/policy/offers.ts';
import type { ReadyReply } from '../../../src/policy/ready.ts';

test.each([
  ['review-reply', 'Worst clinic ever, I waited three hours', 'complaint'],
  ['review-reply', 'Thank you to the nurses who cared for my mum', 'thanks'],
  ['review-reply', null, 'review-reply'],
  ['review-reply', 'Five stars', 'review-reply'],
  ['comment', 'Your front desk was so rude to my mother', 'complaint'],
  ['comment', 'La enfermera fue muy grosera', 'complaint'],
  ['reply', 'Shout out to the amazing nurses at County', 'thanks'],
  ['reply', 'I can’t breathe, what should I do?', 'emergency'],
  ['comment', 'No puedo respirar, ayuda', 'emergency'],
] as const)('under a %s to %j the first offer is %s', (kind, parent, first) => {
  expect(usesFor({ kind, parent }, null)[0]).toBe(first);
});

test.each([
  ['post', null],
  ['comment', 'Look at this sunset'],
  ['reply', 'Worst referee ever, so rude'],
  ['message', 'Thanks for the recipe!'],
  ['comment', 'Our union asks for better pay and more staff on nights'],
] as const)('a %s to %j is offered nothing', (kind, parent) => {
  expect(usesFor({ kind, parent }, null)).toEqual([]);
});

test('a held answer that may confirm a patient is offered the replies that confirm nobody', () => {
  expect(usesFor({ kind: 'comment', parent: 'New hip day' }, 'kind-reply')).toContain('review-reply');
  expect(usesFor({ kind: 'post', parent: null }, 'name')).toEqual([]);
});

test('offers come in that order, each once', () => {
  const reply = (id: string, use: ReadyReply['use']): ReadyReply => ({ id, use, title: id, text: id, language: 'en' });
  const replies = [reply('a', 'thanks'), reply('b', 'review-reply'), reply('c', 'complaint'), reply('d', 'complaint')];
  const offers = offersFor({ kind: 'review-reply', parent: 'Rude staff' }, 'review-reply', replies);
  expect(offers.map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a']);
});
