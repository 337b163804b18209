import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLEAR, type Verdict } from '../../../src/classifier/types.ts';
import type { Draft } from '../../../src/composer/types.ts';
import { Analyst, type Ask } from '../../../src/gate/analyst.ts';
import { Passes } from '../../../src/gate/passes.ts';
import { release } from '../../../src/gate/release.ts';
import { type SettleParts, settle } from '../../../src/gate/settle.ts';
import type { Choice } from '../../../src/gate/types.ts';
import { Verdicts } from '../../../src/gate/verdicts.ts';
import type { HoldView } from '../../../src/overlay/types.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';

vi.mock('../../../src/gate/release.ts', () => ({ release: vi.fn(async () => true) }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When the author of these tests presses "Edit post". */
const AUTHOR_DECIDES_MS = 10_000;
const HOLD: Verdict = { ...CLEAR, level: 'hold', score: 0.9 };
const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));
const answer = (verdict: Verdict, final: boolean) =>
  ({ ok: true, value: { verdict, final, limited: false, card: null, situation: null } }) as const;

/** A press on a text nobody knows yet; `ask` is the worker, `choice` what the author presses. */
function pressed(ask: Ask, choice: Choice = { kind: 'edit' }) {
  const draft = { text: 'words', parts: [], site: 'x', kind: 'post', parent: null, group: null, attachment: false };
  const field = { focus: () => undefined };
  const rewrite = vi.fn(async (_safer: string) => true);
  const written = { text: draft.text };
  const read = () => ({ ...draft, ...written });
  const composer = { id: 'c', field, scope: field, read, select: () => undefined, rewrite };
  const verdicts = new Verdicts();
  const hold = vi.fn(
    (_view: HoldView, takenBack: AbortSignal) =>
      new Promise<Choice>((resolve) => {
        takenBack.addEventListener('abort', () => resolve({ kind: 'edit' }), { once: true });
        setTimeout(() => resolve(choice), choice.kind === 'redact' ? 0 : AUTHOR_DECIDES_MS);
      }),
  );
  const overlay = { hold, checking: () => () => undefined, say: vi.fn(), quiet: vi.fn() };
  const site = { settings: DEFAULT_SETTINGS, paused: false, contacts: [], organisation: null, replies: [], ask: null };
  const parts = {
    analyst: new Analyst(ask, verdicts, () => undefined),
    verdicts,
    overlay,
    site: () => site,
    record: vi.fn(),
    question: () => ({ subject: '', body: '' }),
    words: {},
  } as unknown as SettleParts;
  const press = { composer, control: null, how: 'click', form: null } as unknown as Parameters<typeof settle>[1];
  vi.mocked(release).mockClear();
  const done = settle(parts, press, draft as unknown as Draft, { act: 'wait' }, new Passes());
  return { done, hold, rewrite, written };
}

test('a worker that has just started gets a moment more when its rules see nothing', async () => {
  const { done, hold } = pressed((_post, tier) =>
    tier === 'fast' ? after(100, answer(CLEAR, false)) : after(900, answer({ ...CLEAR, tier: 'deep' }, true)),
  );
  await vi.advanceTimersByTimeAsync(400);
  expect(hold).not.toHaveBeenCalled();
  expect(release).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3000);
  await done;
  expect(hold).not.toHaveBeenCalled();
  expect(release).toHaveBeenCalledTimes(1);
});

test('a late hold of the deep tier still holds', async () => {
  const { done, hold } = pressed((_post, tier) =>
    tier === 'fast' ? after(100, answer(CLEAR, false)) : after(900, answer(HOLD, true)),
  );
  await vi.advanceTimersByTimeAsync(AUTHOR_DECIDES_MS * 2);
  await done;
  expect(hold).toHaveBeenCalledWith(expect.objectContaining({ verdict: HOLD }), expect.anything());
  expect(release).not.toHaveBeenCalled();
});

test('a worker that does not answer at all is given up after the wait of the settings', async () => {
  const { done, hold } = pressed(() => after(60_000, { ok: false, error: 'timeout' } as const));
  await vi.advanceTimersByTimeAsync(DEFAULT_SETTINGS.checkWaitMs - 1);
  expect(hold).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(hold).toHaveBeenCalledWith(expect.objectContaining({ verdict: null, mayPost: true }), expect.anything());
  await vi.advanceTimersByTimeAsync(AUTHOR_DECIDES_MS);
  await done;
  expect(release).not.toHaveBeenCalled();
});

test('rules that see a reason to hold do not wait for the deep tier', async () => {
  const { done, hold } = pressed((_post, tier) =>
    tier === 'fast' ? after(50, answer(HOLD, false)) : after(60_000, answer(HOLD, true)),
  );
  await vi.advanceTimersByTimeAsync(DEFAULT_SETTINGS.checkWaitMs + 1);
  expect(hold).toHaveBeenCalledWith(expect.objectContaining({ verdict: HOLD }), expect.anything());
  await vi.advanceTimersByTimeAsync(AUTHOR_DECIDES_MS);
  await done;
});

test('a clear verdict that comes a moment after the question takes it back, and the post goes out once', async () => {
  const { done, hold } = pressed((_post, tier) => after(tier === 'fast' ? 900 : 300, answer(CLEAR, tier === 'deep')));
  await vi.advanceTimersByTimeAsync(500);
  expect(hold).toHaveBeenCalledWith(expect.objectContaining({ verdict: null }), expect.anything());
  await vi.advanceTimersByTimeAsync(1000);
  await done;
  expect(hold).toHaveBeenCalledTimes(1);
  expect(release).toHaveBeenCalledTimes(1);
});

test('a hold verdict that comes a moment after the question replaces it by its reasons', async () => {
  const { done, hold } = pressed((_post, tier) => after(tier === 'fast' ? 900 : 300, answer(HOLD, tier === 'deep')));
  await vi.advanceTimersByTimeAsync(1500);
  expect(hold).toHaveBeenLastCalledWith(expect.objectContaining({ verdict: HOLD }), expect.anything());
  await vi.advanceTimersByTimeAsync(AUTHOR_DECIDES_MS);
  await done;
  expect(release).not.toHaveBeenCalled();
});

test('a verdict that comes when the author has begun to decide changes nothing', async () => {
  const { done, hold } = pressed((_post, tier) => after(tier === 'fast' ? 900 : 4000, answer(CLEAR, tier === 'deep')));
  await vi.advanceTimersByTimeAsync(6000);
  expect(hold).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(AUTHOR_DECIDES_MS);
  await done;
  expect(release).not.toHaveBeenCalled();
});

test('"Redact for me" waits for the deep tier that is still reading, and for a suggestion that is sure', async () => {
  const saying = (redacted: string): Verdict => ({ ...HOLD, redacted });
  const { done, rewrite } = pressed(
    (_post, tier) =>
      tier === 'fast' ? after(50, answer(saying('fast'), false)) : after(400, answer(saying(tier), true)),
    { kind: 'redact' },
  );
  await vi.advanceTimersByTimeAsync(5000);
  await done;
  expect(rewrite.mock.calls).toEqual([['thorough']]);
});

test('a deep tier that takes too long does not keep the author from redacting', async () => {
  const { rewrite } = pressed(
    (_post, tier) => after(tier === 'fast' ? 50 : 60_000, answer({ ...HOLD, redacted: tier }, tier !== 'fast')),
    { kind: 'redact' },
  );
  await vi.advanceTimersByTimeAsync(DEFAULT_SETTINGS.checkWaitMs + 1600);
  expect(rewrite.mock.calls).toEqual([['fast']]);
});

test('whoever writes on while the suggestion is read again keeps what they wrote', async () => {
  const { done, rewrite, written } = pressed(
    (_post, tier) => after(tier === 'fast' ? 50 : 400, answer({ ...HOLD, redacted: tier }, tier !== 'fast')),
    { kind: 'redact' },
  );
  await vi.advanceTimersByTimeAsync(600);
  written.text = 'words and more';
  await vi.advanceTimersByTimeAsync(5000);
  await done;
  expect(rewrite).not.toHaveBeenCalled();
});
