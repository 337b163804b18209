import { expect, test } from 'vitest';
import { parseProgress } from '../../../src/training/parse-progress.ts';
import { NO_PROGRESS } from '../../../src/training/progress.ts';
import { trainingRecord } from '../../../src/training/record.ts';
import { mixedRound } from '../../../src/training/round.ts';
import { DAY, NOW, progress, smallPack } from './fixture.ts';

const { training } = smallPack();
const days = (ago: number, streak: number) => ({ streak, at: NOW - ago * DAY });

test('a first round takes turns among the modules', () => {
  expect(mixedRound(training, progress({}), NOW)).toEqual(['a1', 'b1', 'a2']);
});

test('what went wrong comes first, then the new, then what was rested longest; the fresh comes last', () => {
  const memories = { a1: days(1, 1), a2: days(400, 4), a3: days(0, 0), b1: days(40, 2), b2: days(9, 2) };
  const round = mixedRound({ ...training, roundSize: 6 }, progress({ memories }), NOW);
  expect(round[0]).toBe('a3');
  expect(round[1]).toBe('a4');
  expect(new Set(round.slice(2, 4))).toEqual(new Set(['a2', 'b1']));
  expect(new Set(round.slice(4))).toEqual(new Set(['a1', 'b2']));
});

test('a round is never longer than what there is', () => {
  expect(mixedRound({ ...training, roundSize: 40 }, progress({}), NOW)).toHaveLength(6);
});

test.each([
  [undefined, NO_PROGRESS],
  ['x', NO_PROGRESS],
  [[], NO_PROGRESS],
  [{ joined: 'then', settled: Number.NaN, memories: 3, session: {}, completions: [{}] }, NO_PROGRESS],
  [
    { joined: 5, memories: { a: { streak: -1, at: 1 } } },
    { ...NO_PROGRESS, joined: 5 },
  ],
  [
    { joined: 5, session: { module: 'a', queue: ['a1', 7], first: {} } },
    { ...NO_PROGRESS, joined: 5 },
  ],
])('of broken storage the sound parts stay: %j', (stored, expected) => {
  expect(parseProgress(stored)).toEqual(expected);
});

test('what was stored comes back', () => {
  const kept = progress({
    settled: NOW,
    putOffUntil: NOW,
    memories: { a1: days(1, 2) },
    session: { module: 'a', queue: ['a2'], first: { a1: true } },
    completions: [{ module: 'a', pack: 'p', version: '1.0.0', at: NOW, right: 1, asked: 2 }],
  });
  expect(parseProgress(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('the exported record has a name only when one was typed', () => {
  const completions = [{ module: 'a', pack: 'p', version: '1.0.0', at: NOW, right: 1, asked: 2 }];
  const record = trainingRecord(completions, (id) => `Module ${id}`, '  ', NOW);
  expect(Object.keys(record)).not.toContain('name');
  expect(record.completions[0]).toMatchObject({ title: 'Module a', rightAtFirstTry: 1, exercises: 2 });
  expect(trainingRecord(completions, String, ' Sam Lee ', NOW).name).toBe('Sam Lee');
});
