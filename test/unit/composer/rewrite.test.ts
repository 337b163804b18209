// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { composerFor } from '../../../src/composer/find.ts';
import { narrow, plan } from '../../../src/composer/rewrite.ts';
import { generic } from '../../../src/composer/sites/generic.ts';
import type { Composer } from '../../../src/composer/types.ts';
import { find, page } from './page.ts';

function composer(html: string): Composer {
  page(html);
  const found = composerFor(find('[data-start]'), generic);
  if (found === null) throw new Error('no composer');
  return found;
}

const edits = (html: string, text: string) =>
  plan(composer(html).read(), text)?.map(({ start, end, replacement }) => [start, end, replacement]);

describe('the smallest change', () => {
  it.each([
    ['Mrs Jones is ill', 'A patient is ill', [0, 9, 'A patient']],
    ['one two three', 'one three', [5, 9, '']],
    ['one three', 'one two three', [5, 5, 'wo t']],
    ['aaa', 'aa', [2, 3, '']],
    ['', 'x', [0, 0, 'x']],
    ['x', '', [0, 1, '']],
    // The two faces share their first half.
    ['a 😀 b', 'a 😁 b', [2, 4, '😁']],
    // And these two their last one.
    ['a 🀀 b', 'a 🐀 b', [2, 4, '🐀']],
  ])('%j to %j', (before, after, [start, end, replacement]) => {
    expect(narrow(before, after)).toEqual({ start, end, replacement });
    expect(before.slice(0, Number(start)) + replacement + before.slice(Number(end))).toBe(after);
  });
});

describe('sharing a new text out to the fields', () => {
  const two = '<div><input data-start value="one"><textarea>two\nthree</textarea><button>Post</button></div>';

  it('leaves a field alone that stays as it is', () => {
    expect(edits(two, 'one\ntwo\nfour')).toEqual([[4, 9, 'four']]);
  });

  it('edits from the last field to the first', () => {
    expect(edits(two, '1\ntwo\n3')).toEqual([
      [4, 9, '3'],
      [0, 3, '1'],
    ]);
  });

  it('says no when the lines do not tell which field is meant', () => {
    expect(edits(two, 'one two three')).toBeUndefined();
  });

  it('keeps a mention between two changed lines', () => {
    const html =
      '<div contenteditable="true" data-start><p>Mrs Jones</p><p>saw <span contenteditable="false">@ann</span></p><p>in bed 4</p></div>';
    expect(edits(html, 'A patient\nsaw @ann\nin a bed')).toEqual([
      [22, 27, 'a bed'],
      [0, 9, 'A patient'],
    ]);
  });
});

describe('rewriting where the browser does not edit', () => {
  it('falls back to the value of a field and tells the page', async () => {
    const made = composer('<div><textarea data-start>Mrs Jones is ill</textarea><button>Post</button></div>');
    document.execCommand = () => false;
    const heard: string[] = [];
    for (const type of ['input', 'change']) document.body.addEventListener(type, () => heard.push(type));
    expect(await made.rewrite('A patient is ill')).toBe(true);
    expect(made.read().text).toBe('A patient is ill');
    expect(heard).toEqual(['input', 'change']);
  });

  it('says no, and leaves the text, when an editor takes nothing', async () => {
    const made = composer(
      '<div><div data-start contenteditable="true" data-slate-editor="true">Mrs Jones</div><button>Post</button></div>',
    );
    expect(await made.rewrite('A patient')).toBe(false);
    expect(made.read().text).toBe('Mrs Jones');
  });

  it('has nothing to do when the text is the same', async () => {
    const made = composer('<div><textarea data-start>same</textarea><button>Post</button></div>');
    expect(await made.rewrite('same')).toBe(true);
  });
});
