import { expect, test } from 'vitest';
import { readRules } from '../../../../src/classifier/fast/index.ts';
import { fuse } from '../../../../src/classifier/fuse.ts';
import { read } from '../../../../src/classifier/story/reading.ts';
import { sparingWork } from '../../../../src/classifier/story/work.ts';
import type { Category, Level, Post } from '../../../../src/classifier/types.ts';

const spared = (text: string, level: Level, ...found: readonly Category[]): Level =>
  sparingWork(
    level,
    read({ text, kind: 'post' }),
    found.map((category) => ({ category })),
  ).level;

/** Talk among staff with what the classifier once made of it. */
const WORK: [text: string, found: readonly Category[]][] = [
  ['Nos pagan tarde y los turnos no son seguros.', ['DATE', 'HEALTH']],
  ['Nos faltan dos auxiliares casi todas las noches, y varios vamos a pedir una reunión.', ['TONE']],
  ['Hoy nos faltan tres enfermeras en urgencias y el sindicato pide una reunión.', ['DATE', 'PLACE']],
  ['Faltan manos en la planta y sobran jefes. Esta noche somos dos para todo.', ['DATE', 'CARE']],
  ['Falta gente en todos los turnos y nadie responde.', ['TONE']],
  ['En otros hospitales pagan el doble por la noche.', ['DATE']],
  ['El diferencial nocturno sigue sin llegar.', ['PLACE']],
  ['Tres meses sin el extra nocturno. Vergüenza.', ['TONE']],
  ['We work twelve hours without a break, tonight again', ['CARE', 'DATE']],
  ['Down two nurses again tonight and management sends pizza. Clowns.', ['DATE', 'TONE']],
  ['The clinic next door pays nights better and we all know it.', ['PLACE']],
  ['Union meeting Thursday, the night differential is a joke.', []],
];

test.each(WORK)('a reminder of talk about work is none: %s', (text, found) => {
  expect(spared(text, 'remind', ...found)).toBe('clear');
  expect(spared(text, 'hold', ...found)).toBe('hold');
  expect(spared(text, 'clear')).toBe('clear');
});

test.each(WORK)('nor where somebody else appears: %s', (text, found) => {
  expect(spared(`${text} My patient cried.`, 'remind', ...found)).toBe('remind');
  expect(spared(`${text} La señora de la cuatro lloró.`, 'remind', ...found)).toBe('remind');
  expect(spared(`${text} A él no le dieron nada.`, 'remind', ...found)).toBe('remind');
  expect(spared(`${text} One of mine coded.`, 'remind', ...found)).toBe('remind');
  expect(spared(`${text} Mrs. Okafor fell again.`, 'remind', ...found)).toBe('remind');
  for (const category of ['NAME', 'AGE', 'MEDIA', 'ADVICE', 'TRAIT', 'ID'] as const) {
    expect(spared(text, 'remind', ...found, category)).toBe('remind');
  }
});

test.each([
  'The idiots in bay 2 again, and it is not even midnight',
  'The moochers will not pay for anything, phones excepted',
  'you bought those lungs, pay for them, smoker',
])('insults of those in care stay reminders, whoever pays: %s', (text) => {
  expect(spared(text, 'remind', 'TONE')).toBe('remind');
});

test('a post so spared has no findings and no explanation', () => {
  const post: Post = { text: 'Hoy nos faltan tres enfermeras y el sindicato pide una reunión.', kind: 'post' };
  const model = { probabilities: { clear: 0.1, remind: 0.85, hold: 0.05 }, tokens: [], categories: [] };
  expect(fuse(readRules(post), model, post)).toMatchObject({ level: 'clear', findings: [], explanation: '' });
});

test.each(WORK)('the rules alone never remind of it: %s', (text) => {
  for (const kind of ['post', 'comment'] as const) {
    expect(readRules({ text, kind, author: 'RN', parent: 'How is work?' }).decision.level).toBe('clear');
  }
});
