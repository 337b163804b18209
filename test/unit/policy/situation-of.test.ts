import { expect, test } from 'vitest';
import { type Category, CLEAR, type Level, type Post, type Verdict } from '../../../src/classifier/types.ts';
import { situationOf } from '../../../src/policy/situation-of.ts';
import type { Situation } from '../../../src/policy/situations.ts';

/** A verdict whose findings stand in the post: `['NAME', 'Mrs. P']`. */
function verdict(level: Level, ...findings: readonly [Category, string][]): Verdict {
  const found = findings.map(([category, text]) => ({ category, text, start: 0, end: text.length, reason: '' }));
  return { ...CLEAR, level, findings: found };
}

const cases: readonly (readonly [Situation, Post, Verdict])[] = [
  [
    'review-reply',
    { kind: 'review-reply', site: 'google', text: 'Sorry about your visit, Anna', parent: 'Chest pain ignored! Help?' },
    verdict('hold', ['NAME', 'Anna'], ['CARE', 'your visit']),
  ],
  [
    'kind-reply',
    { kind: 'reply', text: 'So glad you are healing well after we saw you!', parent: 'New hip day' },
    verdict('hold', ['CARE', 'we saw you'], ['HEALTH', 'healing well']),
  ],
  ['name', { text: 'Mrs. P hid my keys again' }, verdict('hold', ['NAME', 'Mrs. P'])],
  ['tag', { text: 'Great session @jo' }, verdict('hold', ['HANDLE', '@jo'], ['CARE', 'session'])],
  ['number', { text: 'MRN 4411209 again' }, verdict('hold', ['ID', '4411209'])],
  ['place', { text: 'Bed 12 is singing' }, verdict('hold', ['PLACE', 'Bed 12'])],
  ['date', { text: 'K of 6.9, drawn 08/14' }, verdict('hold', ['DATE', '08/14'], ['HEALTH', 'K of 6.9'])],
  ['story', { text: '8 y/o said my breath smells' }, verdict('remind', ['AGE', '8 y/o'], ['HEALTH', 'exam'])],
  ['story', { text: 'Finally ten steps without the walker' }, verdict('remind', ['HEALTH', 'ten steps'])],
  ['date', { text: 'My 94-year-old danced' }, verdict('remind', ['AGE', '94-year-old'], ['HEALTH', 'stroke'])],
  [
    'story',
    { text: 'Last night my patient cried at the window on 5 South' },
    verdict('remind', ['DATE', 'Last night'], ['CARE', 'my patient'], ['PLACE', 'South']),
  ],
  ['rare', { text: 'He swallowed a fork' }, verdict('hold', ['EVENT', 'swallowed a fork'], ['DATE', 'today'])],
  [
    'news',
    { text: 'We got the driver of the crash on I-80' },
    verdict('hold', ['EVENT', 'the crash on I-80'], ['CARE', 'We got']),
  ],
  ['picture', { text: 'Her x-ray attached' }, verdict('hold', ['MEDIA', 'x-ray attached'], ['CARE', 'Her'])],
  ['recording', { text: 'Live from bay 3' }, verdict('hold', ['MEDIA', 'Live from'], ['PLACE', 'bay 3'])],
  [
    'authorization',
    { text: 'Swipe for before ➡️ after, lovely client' },
    verdict('hold', ['MEDIA', 'before ➡️ after'], ['CARE', 'client']),
  ],
  [
    'record',
    { text: 'CC: cough. PMH: asthma. Labs: WBC 14. Plan: admit' },
    verdict('hold', ['HEALTH', 'asthma'], ['ID', 'x']),
  ],
  ['figure', { text: 'Our mayor is in the ICU' }, verdict('hold', ['TRAIT', 'Our mayor'], ['PLACE', 'ICU'])],
  [
    'figure',
    { text: 'Guess which quarterback I drew blood from' },
    verdict('hold', ['TRAIT', 'quarterback'], ['CARE', 'drew blood']),
  ],
  ['death', { text: 'RIP Mr. Lee' }, verdict('hold', ['NAME', 'Mr. Lee'])],
  [
    'child',
    { text: 'Our NICU fighter Mateo goes home' },
    verdict('hold', ['NAME', 'Mateo'], ['CARE', 'Our NICU fighter']),
  ],
  ['child', { text: 'Qué lindo el bebé de la 4' }, verdict('hold', ['PLACE', 'la 4'], ['CARE', 'bebé'])],
  ['sensitive', { text: 'Jo was at our detox' }, verdict('hold', ['NAME', 'Jo'], ['CARE', 'our detox'])],
  ['message', { kind: 'message', text: 'Mrs. P fell' }, verdict('hold', ['NAME', 'Mrs. P'])],
  [
    'group',
    { site: 'facebook', group: 'Nurses of Elm Falls', text: 'Mrs. P fell' },
    verdict('hold', ['NAME', 'Mrs. P']),
  ],
  ['name', { site: 'reddit', group: 'r/nursing', text: 'Mrs. P fell' }, verdict('hold', ['NAME', 'Mrs. P'])],
  [
    'consult',
    { text: 'Anyone seen this rash after amoxicillin? 40M' },
    verdict('remind', ['HEALTH', 'rash'], ['AGE', '40M']),
  ],
  [
    'advice',
    { kind: 'reply', text: 'Stop the blood thinner' },
    verdict('remind', ['ADVICE', 'Stop the blood thinner']),
  ],
  ['tone', { text: 'Patients are idiots' }, verdict('remind', ['TONE', 'idiots'])],
  ['tone', { kind: 'message', text: 'Patients are idiots' }, verdict('remind', ['TONE', 'idiots'])],
  ['colleague', { text: 'My coworker Dana has cancer' }, verdict('remind', ['HEALTH', 'cancer'])],
  ['boundary', { text: 'Is it fireable to text a patient after discharge?' }, verdict('remind', ['CARE', 'a patient'])],
  ['boundary', { text: 'A patient sent me a friend request' }, verdict('remind', ['CARE', 'A patient'])],
  [
    'emergency',
    { kind: 'reply', text: 'Take two aspirin', parent: 'I have chest pain and my arm is numb, what should I do?' },
    verdict('remind', ['ADVICE', 'Take two aspirin']),
  ],
  ['emergency', { kind: 'comment', text: 'x', parent: 'I just want to die' }, verdict('remind', ['ADVICE', 'x'])],
  ['emergency', { text: 'x', parent: 'His face is drooping. What do I do' }, verdict('remind', ['ADVICE', 'x'])],
  ['emergency', { text: 'x', parent: 'No puedo respirar, ayuda' }, verdict('remind', ['ADVICE', 'x'])],
];

test.each(cases)('%s: %o', (situation, post, given) => {
  expect(situationOf(given, post)).toBe(situation);
});

const PLEA = 'I can’t breathe and my chest hurts, what do I do?';

test.each(['So sorry, thinking of you', 'Try to lie down', 'x'])('a clear answer to a plea is one: %s', (text) => {
  expect(situationOf(CLEAR, { kind: 'reply', text, parent: PLEA })).toBe('emergency');
});

test.each(['Call 911 now', 'Please go to the ER', 'Text 988, they answer at once', 'Llame a emergencias ya'])(
  'an answer that sends the person to help is left alone: %s',
  (text) => {
    expect(situationOf(CLEAR, { kind: 'reply', text, parent: PLEA })).toBeNull();
  },
);

test.each([
  'Lovely sunrise',
  'I’m dying of laughter, help lol',
  'My phone died, what do I do?',
  'I had chest pain in May and they saved me. Thank you all! Any questions?',
  'Three teens overdosed downtown, police say. Anyone with information please call.',
  'Suicide prevention month: my article on how we talk about it',
  `He was unconscious when they found him, please read on. ${'And so the story went. '.repeat(60)}`,
])('silence about clear answers is kept where nobody is in danger: %s', (parent) => {
  expect(situationOf(CLEAR, { kind: 'comment', text: 'Wow', parent })).toBeNull();
});

test('a clear post without a parent and a clear answer to a review are no situation', () => {
  expect(situationOf(CLEAR, { text: PLEA })).toBeNull();
  expect(situationOf(CLEAR, { kind: 'review-reply', text: 'Thank you for writing.', parent: PLEA })).toBeNull();
});

test.each(['I had chest pain in May and they saved me.', 'My phone died lol', 'I died laughing, please more'])(
  'a memory or a joke is no plea: %s',
  (parent) => {
    const post: Post = { kind: 'reply', text: 'Take aspirin', parent };
    expect(situationOf(verdict('remind', ['ADVICE', 'Take aspirin']), post)).toBe('advice');
  },
);

test('findings that point nowhere and texts of any size end in an answer', () => {
  const odd = ['', '\u0000', '\ud800', 'a'.repeat(500_000), '😀'.repeat(50_000), 'before '.repeat(60_000)];
  for (const text of odd) {
    const started = performance.now();
    expect(situationOf(verdict('hold'), { text, parent: text })).toBe('story');
    expect(performance.now() - started).toBeLessThan(1000);
  }
});
