// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/composer/read-blocks.ts';

function editable(html: string): Element {
  const root = document.createElement('div');
  root.setAttribute('contenteditable', 'true');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}

const read = (html: string): string => readBlocks(editable(html)).text;

describe('the text of an editable', () => {
  it.each([
    ['', ''],
    ['one', 'one'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['one<div>two</div>', 'one\ntwo'],
    ['one<div><br></div>', 'one\n'],
    ['one<br>two', 'one\ntwo'],
    ['one<br>', 'one'],
    ['one<br><br>two', 'one\n\ntwo'],
    ['<p>one<br><br></p>', 'one\n'],
    ['<p><br></p>', ''],
    ['<p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['<div><div><div>one</div></div></div><div>two</div>', 'one\ntwo'],
    ['a <b>bold</b> word', 'a bold word'],
    ['a\u00a0b', 'a b'],
    ['one\ntwo', 'one\ntwo'],
    ['<div></div><p>one</p><div></div>', 'one'],
    ['<p>\u200b</p><p>one</p>', '\none'],
    ['a\u200bb\ufeffc\u2060d', 'abcd'],
    ['hello <img alt="😀" src="x"><img src="y">!', 'hello 😀!'],
    ['hi <span contenteditable="false">@Maria Lopez</span> there', 'hi @Maria Lopez there'],
    ['<script>bad()</script><style>p{}</style>one', 'one'],
  ])('%j is read as %j', (html, text) => expect(read(html)).toBe(text));

  it.each([
    [
      'Draft.js',
      '<div data-contents="true"><div data-block="true"><div class="public-DraftStyleDefault-block"><span><span data-text="true">one</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">two</span></span></div></div></div>',
      'one\n\ntwo',
    ],
    [
      'Lexical',
      '<p dir="ltr"><span data-lexical-text="true">one</span><br><span data-lexical-text="true">two</span></p>',
      'one\ntwo',
    ],
    [
      'ProseMirror',
      '<p>one<br><br class="ProseMirror-trailingBreak"></p><p><br class="ProseMirror-trailingBreak"></p>',
      'one\n\n',
    ],
    [
      'Quill',
      '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false">•</span>one</li></ol><p><br></p>',
      'one\n',
    ],
    [
      'Slate',
      '<div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">one</span></span></span></div><div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-zero-width="n">\ufeff<br></span></span></span></div><div data-slate-node="element"><span data-slate-string="true">two</span></div>',
      'one\n\ntwo',
    ],
    [
      'empty Slate',
      '<div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-placeholder="true" contenteditable="false">Message</span><span data-slate-zero-width="n">\ufeff<br></span></span></span></div>',
      '',
    ],
    ['CKEditor', '<p>one</p><p><br data-cke-filler="true"></p>', 'one\n'],
    ['Trix', '<div><!--block-->one<br>two</div>', 'one\ntwo'],
  ])('%s keeps its lines', (_engine, html, text) => expect(read(html)).toBe(text));
});

describe('the way back to the page', () => {
  const html =
    '<p>Mrs <b>Jones</b>\u200b is</p><p><br></p><p>on <img alt="😀"> ward<br>four <span contenteditable="false">@Ann</span></p>';
  it('finds every stretch of the text again', () => {
    const root = editable(html);
    const { text, range } = readBlocks(root);
    expect(text).toBe('Mrs Jones is\n\non 😀 ward\nfour @Ann');
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start; end <= text.length; end += 1) {
        const copy = document.createElement('div');
        const found = range(start, end);
        expect(found).not.toBeNull();
        copy.append(found?.cloneContents() ?? '');
        const halfPicture = [18, 17].includes(start) || [18].includes(end);
        if (halfPicture) continue;
        const visible = readBlocks(copy).text.replaceAll('\n', '');
        expect(visible, `${start} to ${end}`).toBe(text.slice(start, end).replaceAll('\n', ''));
      }
    }
  });

  it('puts an insertion into an empty line into that line', () => {
    const root = editable(html);
    const range = readBlocks(root).range(13, 13);
    expect(range?.startContainer).toBe(root.children[1]);
  });

  it('gives a place in an empty editable', () => {
    const root = editable('');
    expect(readBlocks(root).range(0, 0)?.startContainer).toBe(root);
  });

  it('answers null when the text node has shrunk since', () => {
    const root = editable('<p>a long line</p>');
    const read = readBlocks(root);
    (root.firstChild?.firstChild as Text).data = 'a';
    expect(read.range(0, 9)).toBeNull();
  });
});

describe('hostile pages', () => {
  it('reads through forms whose fields take the names of DOM methods', () => {
    const names = [
      'nodeType',
      'firstChild',
      'nextSibling',
      'parentNode',
      'tagName',
      'localName',
      'matches',
      'getAttribute',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(read(`<form>${fields}<p>one</p></form><p>two</p>`)).toBe('one\ntwo');
  });

  it('survives nesting a thousand levels deep', () => {
    const root = editable('');
    let at = root;
    for (let depth = 0; depth < 1_000; depth += 1) at = at.appendChild(document.createElement('div'));
    at.append('deep');
    expect(readBlocks(root).text).toBe('deep');
  });

  it('reads 100 kB, in one piece and in many', () => {
    const one = 'x'.repeat(100_000);
    const root = editable(`<p>${one}</p>${'<p>twenty characters in</p>'.repeat(500)}`);
    const { text, range } = readBlocks(root);
    expect(text).toHaveLength(100_000 + 500 * 21);
    expect(range(99_990, 100_000)?.toString()).toBe('x'.repeat(10));
    expect(range(100_001, 100_007)?.toString()).toBe('twenty');
  });
});
