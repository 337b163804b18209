import { expect, test, vi } from 'vitest';
import { CLEAR } from '../../../src/classifier/types.ts';
import { Analyst, type Ask } from '../../../src/gate/analyst.ts';
import { Verdicts } from '../../../src/gate/verdicts.ts';
import type { Analysis, Result } from '../../../src/messages.ts';

const post = { text: 'a text' };
const fast: Analysis = { verdict: CLEAR, final: false, limited: false, card: null, situation: null };
const deep: Analysis = { ...fast, verdict: { ...CLEAR, level: 'hold', score: 0.9, tier: 'deep' }, final: true };
const ok = (value: Analysis): Result<Analysis> => ({ ok: true, value });

function analystWith(ask: Ask) {
  const verdicts = new Verdicts();
  const answered: string[] = [];
  return { analyst: new Analyst(ask, verdicts, (key) => answered.push(key)), verdicts, answered };
}

test('the verdict is pending until the deep tier has spoken', async () => {
  const states: string[] = [];
  const { analyst, verdicts } = analystWith(async (_post, tier) => {
    states.push(`${tier}:${verdicts.knowledge('k').state}`);
    return ok(tier === 'fast' ? fast : deep);
  });
  await analyst.analyse('k', post);
  expect(states).toEqual(['fast:pending', 'deep:pending']);
  expect(verdicts.knowledge('k')).toMatchObject({ state: 'known', verdict: { level: 'hold' } });
});

test('a final fast verdict asks nothing more', async () => {
  const ask = vi.fn<Ask>(async () => ok({ ...fast, final: true }));
  const { analyst } = analystWith(ask);
  await analyst.analyse('k', post);
  await analyst.analyse('k', post);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('two questions about one text are one question', async () => {
  const ask = vi.fn<Ask>(async () => ok({ ...fast, final: true }));
  const { analyst } = analystWith(ask);
  await Promise.all([analyst.analyse('k', post), analyst.analyse('k', post)]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a worker that was just waking up is asked again', async () => {
  let tries = 0;
  const { analyst, verdicts } = analystWith(async () =>
    ++tries < 3 ? { ok: false, error: 'unreachable' } : ok({ ...fast, final: true }),
  );
  await analyst.analyse('k', post);
  expect(verdicts.knowledge('k').state).toBe('known');
});

test('a worker that never answers is a failure, and the next question asks again', async () => {
  const ask = vi.fn<Ask>(async () => ({ ok: false, error: 'orphaned' }));
  const { analyst, verdicts, answered } = analystWith(ask);
  await analyst.analyse('k', post);
  expect(verdicts.knowledge('k')).toEqual({ state: 'failed', why: 'orphaned' });
  await analyst.analyse('k', post);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(answered).toEqual(['k', 'k']);
});

test('when the deep tier dies, the rules stand alone and say so', async () => {
  const { analyst, verdicts } = analystWith(async (_post, tier) =>
    tier === 'fast' ? ok(fast) : { ok: false, error: 'timeout' },
  );
  await analyst.analyse('k', post);
  expect(verdicts.get('k')).toMatchObject({ final: true, limited: true });
});

test('a held text is made sure once, and its better reasons are kept', async () => {
  const asked: string[] = [];
  const sure: Analysis = { ...deep, verdict: { ...deep.verdict, redacted: 'a safer text' } };
  const { analyst, verdicts } = analystWith(async (_post, tier) => {
    asked.push(tier);
    return ok(tier === 'fast' ? fast : tier === 'deep' ? deep : sure);
  });
  await analyst.analyse('k', post);
  await Promise.all([analyst.makeSure('k', post), analyst.makeSure('k', post)]);
  expect(asked).toEqual(['fast', 'deep', 'thorough']);
  expect(verdicts.get('k')?.verdict.redacted).toBe('a safer text');
});

test('a held text is made sure by itself once nobody writes on', async () => {
  vi.useFakeTimers();
  const asked: string[] = [];
  const { analyst } = analystWith(async (_post, tier) => {
    asked.push(tier);
    return ok(tier === 'fast' ? fast : deep);
  });
  await analyst.analyse('k', post);
  await analyst.analyse('more', { text: 'a text and more' });
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual(['fast', 'deep', 'fast', 'deep', 'thorough']);
  vi.useRealTimers();
});

test('what was not held is not read again, and a lost answer changes nothing', async () => {
  const ask = vi.fn<Ask>(async (_post, tier) =>
    tier === 'thorough' ? { ok: false, error: 'timeout' } : ok(tier === 'fast' ? fast : deep),
  );
  const { analyst, verdicts } = analystWith(ask);
  await analyst.makeSure('other', post);
  expect(ask).not.toHaveBeenCalled();
  await analyst.analyse('k', post);
  await analyst.makeSure('k', post);
  expect(verdicts.knowledge('k').state).toBe('known');
});

test('what is asked to be made sure too early is made sure when it can be', async () => {
  const asked: string[] = [];
  const { analyst } = analystWith(async (_post, tier) => {
    asked.push(tier);
    return ok(tier === 'fast' ? fast : deep);
  });
  await analyst.makeSure('k', post);
  await analyst.analyse('k', post);
  await analyst.makeSure('k', post);
  expect(asked).toEqual(['fast', 'deep', 'thorough']);
  analyst.forget();
  await analyst.analyse('k', post);
  await analyst.makeSure('k', post);
  expect(asked.slice(3)).toEqual(['fast', 'deep', 'thorough']);
});

test('an answer that was under way when the settings changed is not kept; whoever waits gets the new one', async () => {
  const answers: ((result: Result<Analysis>) => void)[] = [];
  const { analyst, verdicts } = analystWith(() => new Promise((resolve) => answers.push(resolve)));
  const waiting = analyst.analyse('k', post);
  analyst.forget();
  answers[0]?.(ok({ ...deep, verdict: { ...deep.verdict, score: 0.1 } }));
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(verdicts.get('k')).toBeNull();
  answers[1]?.(ok({ ...fast, final: true }));
  await waiting;
  expect(verdicts.get('k')?.verdict).toEqual(CLEAR);
});
