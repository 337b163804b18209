import { describe, expect, it } from 'vitest';
import { Tokenizer, type Tokens } from '../../../../src/classifier/deep/tokenizer/tokenizer.ts';
import { type Window, windowsOf } from '../../../../src/classifier/deep/windows.ts';

const SIZE = 40;
const letters = Array.from('abcdefghijklmnopqrstuvwxyz.!?。0123456789');
const tokenizer = new Tokenizer([
  '[CLS]',
  '[SEP]',
  '[UNK]',
  '中',
  ...letters,
  ...letters.map((letter) => `##${letter}`),
]);

/** Sentences of 3 to 9 one-letter words, never twice the same. */
function sentences(count: number, seed = 1): string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from(
    { length: count },
    () => `${Array.from({ length: 3 + next(7) }, () => letters[next(26)]).join(' ')}.`,
  );
}

const plan = (text: string): { tokens: Tokens; windows: Window[] } => {
  const tokens = tokenizer.tokenize(text);
  return { tokens, windows: windowsOf(text, tokens, SIZE + 60) };
};

const textOf = (text: string, tokens: Tokens, { from, to }: Window): string =>
  text.slice(tokens.starts[from], tokens.ends[to - 1]);

describe('windows', () => {
  it.each([
    ['nothing', ''],
    ['a word', 'a'],
    ['a page', sentences(20).join(' ')],
    ['a book', sentences(3000).join(' ')],
    ['one sentence without end', 'a b c d e f g '.repeat(500)],
    ['one word without end', `${'x'.repeat(90)} `.repeat(60)],
    ['no spaces', '中'.repeat(3000)],
    ['only full stops', '.'.repeat(5000)],
    ['only line breaks between', 'a\n'.repeat(3000)],
  ])('cover %s in order, overlap, and are never too long', (_, text) => {
    const { tokens, windows } = plan(text);
    expect(windows[0]?.from).toBe(0);
    expect(windows.at(-1)?.to).toBe(tokens.ids.length);
    windows.forEach(({ from, to }, i) => {
      expect(to - from).toBeLessThanOrEqual(SIZE + 60);
      const before = windows[i - 1];
      if (!before) return;
      expect(from).toBeLessThan(before.to);
      expect(from).toBeGreaterThan(before.from);
      expect(to).toBeGreaterThan(before.to);
    });
  });

  it('begin and end with sentences where there are any', () => {
    const text = sentences(200).join(' ');
    const { tokens, windows } = plan(text);
    for (const window of windows) expect(textOf(text, tokens, window)).toMatch(/\.$/);
    const starts = new Set(sentences(200).map((sentence) => sentence.slice(0, 5)));
    for (const window of windows) expect(starts).toContain(textOf(text, tokens, window).slice(0, 5));
  });

  it('fall where they fell when something is added to the end', () => {
    const all = sentences(120);
    const before = plan(all.slice(0, 100).join(' '));
    const after = plan(all.join(' '));
    expect(after.windows.slice(0, before.windows.length - 1)).toEqual(before.windows.slice(0, -1));
  });

  it('fall where they fell soon after something is inserted near the beginning', () => {
    const all = sentences(400);
    const before = all.join(' ');
    const after = [all[0], ...sentences(3, 77), ...all.slice(1)].join(' ');
    const known = new Set(plan(before).windows.map((window) => textOf(before, plan(before).tokens, window)));
    const { tokens, windows } = plan(after);
    const changed = windows.filter((window) => !known.has(textOf(after, tokens, window)));
    expect(changed.length).toBeLessThan(windows.length / 2);
  });
});
