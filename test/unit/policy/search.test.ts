import { expect, test } from 'vitest';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { cardSearch } from '../../../src/policy/search.ts';

const english = cardSearch({ pack: defaultPack(), language: 'en' });
const spanish = cardSearch({ pack: defaultPack(), language: 'es' });
const ids = (question: string) => english(question).map(({ id }) => id);

test.each([
  ['can i post xray', 'scan'],
  ['X-Rays?', 'scan'],
  ['x ray of a hand', 'scan'],
  ['radiografía', 'scan'],
  ['radiografias de un paciente', 'scan'],
  ['fotos de pacientes', 'picture'],
  ['patient photo', 'picture'],
  ['pictuer', 'picture'],
  ['photo of a wound', 'picture'],
  ['tiktok', 'recording'],
  ['filming a video', 'recording'],
  ['video en vivo', 'recording'],
  ['how do i answer a google review', 'review-reply'],
  ['reveiw reply', 'review-reply'],
  ['reseña negativa', 'review-reply'],
  ['responder reseñas', 'review-reply'],
  ['patient sent me a friend request', 'boundary'],
  ['solicitud de amistad', 'boundary'],
  ['first name only', 'name'],
  ['inicales', 'name'],
  ['whatsapp group', 'group'],
  ['grupo cerrado', 'group'],
  ['complain about pay', 'working-conditions'],
  ['union', 'working-conditions'],
  ['salario', 'working-conditions'],
  ['my patient died', 'death'],
  ['newborn', 'child'],
  ['bebé', 'child'],
  ['testimonial', 'authorization'],
  ['before and after', 'authorization'],
  ['suicide', 'emergency'],
  ['emergensy', 'emergency'],
  ['celebrity', 'figure'],
  ['chatgpt', 'ai-tools'],
  ['medical advice', 'advice'],
  ['consejo médico', 'advice'],
  ['joke about patients', 'tone'],
  ['chistes', 'tone'],
  ['screenshot of the chart', 'record'],
  ['expediente', 'record'],
  ['tag', 'tag'],
  ['etiquetar', 'tag'],
  ['selfie with the team', 'selfie'],
  ['room number', 'place'],
  ['mrn', 'number'],
  ['delete', 'delete-later'],
  ['borrar después', 'delete-later'],
  ['news crash', 'news'],
])('%s finds the card %s among the first two', (question, card) => {
  expect(ids(question).slice(0, 2)).toContain(card);
});

test.each(['', '   ', 'can i post this', '¿puedo publicar esto?', '?!', '😀', '\u0000', '\ud800', 'zzqqxxw'])(
  'a question that asks nothing finds nothing: %j',
  (question) => {
    expect(ids(question)).toEqual([]);
  },
);

test('cards for the public are not among the answers', () => {
  const publicIds = new Set(
    defaultPack()
      .cards.filter(({ audience }) => audience === 'public')
      .map(({ id }) => id),
  );
  for (const word of ['emergency', 'complaint', 'story', 'health', 'page', 'salud'])
    expect(ids(word).filter((id) => publicIds.has(id))).toEqual([]);
});

test('the answer comes in the language of the reader, whatever the question was in', () => {
  expect(spanish('photo')[0]?.language).toBe('es');
  expect(english('foto')[0]?.language).toBe('en');
});

test('very long and odd questions end, quickly', () => {
  const started = performance.now();
  for (const odd of ['a'.repeat(100_000), 'photo '.repeat(20_000), '́'.repeat(50_000), '((((['.repeat(9000)])
    english(odd);
  expect(performance.now() - started).toBeLessThan(1000);
});
