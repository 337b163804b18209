import { beforeEach, expect, test, vi } from 'vitest';
import type { Result, SiteState } from '../../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import { fakeBrowser } from '../pages/fake-browser.ts';

type Changed = (changes: object, area: string) => void;

const changed = new Set<Changed>();
const onChanged = {
  addListener: vi.fn((listener: Changed) => void changed.add(listener)),
  removeListener: vi.fn((listener: Changed) => void changed.delete(listener)),
};
const fake = fakeBrowser();
const browser = { ...fake, storage: { ...fake.storage, onChanged } };
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { Guarded, UNTOLD } = await import('../../../src/gate/guarded.ts');

/** A worker that has nothing else to tell. */
const told: SiteState = UNTOLD;
const answer = vi.fn<() => Promise<Result<SiteState>>>();

beforeEach(() => {
  changed.clear();
  vi.clearAllMocks();
  answer.mockResolvedValue({ ok: true, value: told });
  browser.runtime.sendMessage.mockImplementation(answer);
});

const tell = (changes: object, area = 'local') => {
  for (const listener of changed) listener(changes, area);
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function woken() {
  const life = new AbortController();
  const guarded = new Guarded('x', life.signal);
  const heard = vi.fn<(decidesVerdicts: boolean) => void>();
  guarded.onChange(heard);
  guarded.wake();
  await settled();
  return { guarded, heard, life };
}

test('what is written beside the policy does not wake the worker', async () => {
  await woken();
  for (const key of ['journal', 'training', 'acknowledged', 'welcome']) tell({ [key]: {} });
  expect(answer).toHaveBeenCalledTimes(1);
  tell({ settings: {} });
  tell({ mode: {} }, 'managed');
  tell({ managed: {} });
  expect(answer).toHaveBeenCalledTimes(4);
});

test('a first question that fails is asked again, and changes are still listened to once', async () => {
  answer.mockResolvedValueOnce({ ok: false, error: 'failed' });
  const { guarded } = await woken();
  guarded.wake();
  await settled();
  guarded.wake();
  expect(answer).toHaveBeenCalledTimes(2);
  expect(changed.size).toBe(1);
});

test('verdicts fall with the settings, a pause and silence, and with nothing else', async () => {
  const { heard } = await woken();
  for (const [state, decides] of [
    [{ ...told, organisation: 'St. Mary' }, false],
    [{ ...told, paused: true }, true],
    [{ ...told, silent: true }, true],
    [{ ...told, settings: { ...DEFAULT_SETTINGS, sensitivity: 'careful' } }, true],
  ] as const) {
    answer.mockResolvedValueOnce({ ok: true, value: state });
    tell({ settings: {} });
    await settled();
    expect(heard).toHaveBeenLastCalledWith(decides);
  }
  expect(heard).toHaveBeenCalledTimes(4);
});

test('a state that is the same is no change', async () => {
  const { heard } = await woken();
  tell({ pack: {} });
  await settled();
  expect(heard).not.toHaveBeenCalled();
});

test('the end of the instance ends the listening', async () => {
  const { life } = await woken();
  life.abort();
  expect(changed.size).toBe(0);
});
