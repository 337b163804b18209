// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Composer, Draft } from '../../../src/composer/types.ts';
import type { Analyst } from '../../../src/gate/analyst.ts';
import { Watcher } from '../../../src/gate/watcher.ts';

let asked: string[];
let field: HTMLElement;
let watcher: Watcher;
let control: AbortController;
let isOff: boolean;
let shown: number;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  isOff = false;
  shown = 0;
  control = new AbortController();
  field = document.createElement('div');
  document.body.append(field);
  const read = () => ({ text: field.textContent ?? '', kind: 'post', site: 'x' }) as Draft;
  const analyst = { analyse: async (_key: string, { text }: { text: string }) => void asked.push(text) };
  watcher = new Watcher(
    analyst as unknown as Analyst,
    () => void shown++,
    () => isOff,
    control.signal,
  );
  watcher.enter({ id: 'a', field, read } as unknown as Composer);
});

afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

async function type(characters: number, everyMs: number): Promise<void> {
  for (let i = 0; i < characters; i++) {
    field.append('a');
    watcher.touched();
    await vi.advanceTimersByTimeAsync(everyMs);
  }
}

test('a text of 280 characters is read a few times while it is typed, and whole at the end', async () => {
  await type(280, 100);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.length).toBeLessThan(9);
  await vi.advanceTimersByTimeAsync(600);
  expect(asked.at(-1)).toHaveLength(280);
});

test('short pauses between words are no reason to read again', async () => {
  for (let word = 0; word < 50; word++) {
    await type(5, 80);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(asked.length).toBeLessThan(9);
});

test('a pause is', async () => {
  await type(3, 80);
  await vi.advanceTimersByTimeAsync(600);
  expect(asked).toEqual(['aaa']);
});

test('a text that is replaced, or taken away, is read without waiting for a long pause', async () => {
  field.textContent = 'b'.repeat(100);
  watcher.touched();
  await vi.advanceTimersByTimeAsync(260);
  expect(asked.at(-1)).toHaveLength(100);
  field.textContent = 'b';
  watcher.touched();
  await vi.advanceTimersByTimeAsync(260);
  expect(asked.at(-1)).toBe('b');
});

test('whoever asks for it now gets it now', () => {
  field.append('x');
  watcher.now();
  expect(asked).toEqual(['x']);
});

test('on a site that is off nothing is asked, and the badge is still drawn', async () => {
  isOff = true;
  await type(60, 100);
  watcher.now();
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual([]);
  expect(shown).toBeGreaterThan(0);
  isOff = false;
  watcher.now();
  expect(asked).toHaveLength(1);
});

test('a field that is gone is left alone', async () => {
  field.append('x');
  watcher.touched();
  field.remove();
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual([]);
  expect(watcher.composer).toBeNull();
});
