import { expect, test } from 'vitest';
import { MIXED, type Progress } from '../../../src/training/progress.ts';
import { answerFront, finishSession, resumable, sessionCounts, startSession } from '../../../src/training/session.ts';
import { DAY, NOW, progress, smallPack } from './fixture.ts';

const pack = smallPack();
const started = (module: string, ids: readonly string[], parts: Partial<Progress> = {}) =>
  progress({ session: startSession(module, ids), ...parts });

/** Answers what is in front until nothing is left; right unless its turn is named. */
function play(from: Progress, wrongTurns: readonly number[] = []): { asked: string[]; after: Progress } {
  const asked: string[] = [];
  let now = from;
  while (now.session && now.session.queue.length > 0) {
    asked.push(now.session.queue[0] ?? '');
    now = answerFront(now, !wrongTurns.includes(asked.length), NOW + asked.length);
  }
  return { asked, after: finishSession(now, pack, NOW + DAY) };
}

test('a wrong answer comes again after three others, and until it is right', () => {
  expect(play(started('a', ['a1', 'a2', 'a3', 'a4', 'b1']), [1]).asked).toEqual(['a1', 'a2', 'a3', 'a4', 'a1', 'b1']);
  expect(play(started('a', ['a1', 'a2']), [2, 3]).asked).toEqual(['a1', 'a2', 'a2', 'a2']);
});

test('the record counts first tries alone, and bears the pack that was in force', () => {
  const { after } = play(started('a', ['a1', 'a2', 'a3', 'a4']), [2, 5]);
  expect(after.session).toBeNull();
  expect(after.completions).toEqual([
    { module: 'a', pack: 'us-hospital', version: pack.version, at: NOW + DAY, right: 3, asked: 4 },
  ]);
});

test('joining is settled by the last module, in whatever order, and a mixed round settles at once', () => {
  const one = play(started('b', ['b1', 'b2'], { putOffUntil: NOW })).after;
  expect(one).toMatchObject({ settled: null, putOffUntil: NOW });
  const both = play({ ...one, session: startSession('a', ['a1']) }).after;
  expect(both).toMatchObject({ settled: NOW + DAY, putOffUntil: null });
  expect(play(started(MIXED, ['a1', 'b1'])).after.settled).toBe(NOW + DAY);
});

test('doing one module twice is not doing both', () => {
  const once = play(started('a', ['a1'])).after;
  expect(play({ ...once, session: startSession('a', ['a1']) }).after.settled).toBeNull();
});

test('an unfinished session is not written down, and goes on where it was', () => {
  const half = answerFront(started('a', ['a1', 'a2']), true, NOW);
  expect(finishSession(half, pack, NOW)).toBe(half);
  expect(sessionCounts(half.session ?? startSession('', []))).toEqual({ done: 1, all: 2 });
  expect(resumable(half.session, pack.training)?.queue).toEqual(['a2']);
});

test('an exercise that waits to come again is not behind yet', () => {
  const half = answerFront(started('a', ['a1', 'a2']), false, NOW);
  expect(sessionCounts(half.session ?? startSession('', []))).toEqual({ done: 0, all: 2 });
});

test('a pack that has dropped the exercises or the module leaves nothing to go on with', () => {
  expect(resumable(startSession('a', ['gone', 'a2']), pack.training)?.queue).toEqual(['a2']);
  expect(resumable(startSession('a', ['gone']), pack.training)).toBeNull();
  expect(resumable(startSession('gone', ['a1']), pack.training)).toBeNull();
  expect(resumable(null, pack.training)).toBeNull();
});

test('an answer with no session, and a session with no answers, change nothing', () => {
  expect(answerFront(progress({}), true, NOW)).toEqual(progress({}));
  expect(finishSession(started('a', []), pack, NOW)).toEqual(progress({}));
});

test('a right answer is remembered longer each time, a wrong one starts anew', () => {
  let now = progress({});
  for (const right of [true, true, false, true]) {
    now = answerFront({ ...now, session: startSession('a', ['a1']) }, right, NOW);
  }
  expect(now.memories.a1).toEqual({ streak: 1, at: NOW });
});
