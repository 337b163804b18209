// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { engineOf } from '../../../src/composer/engines/index.ts';
import { find, page } from './page.ts';

it.each([
  ['textarea', '<textarea data-field></textarea>'],
  ['textarea', '<input data-field>'],
  ['draft', '<div data-field class="notranslate public-DraftEditor-content" contenteditable="true"></div>'],
  ['draft', '<div data-field contenteditable="true"><div data-contents="true"></div></div>'],
  ['lexical', '<div data-field contenteditable="true" data-lexical-editor="true"></div>'],
  ['prosemirror', '<div data-field contenteditable="true" class="tiptap ProseMirror"></div>'],
  ['quill', '<div class="ql-container"><div data-field contenteditable="true" class="ql-editor ql-blank"></div></div>'],
  ['slate', '<div data-field contenteditable="true" data-slate-editor="true"></div>'],
  ['ckeditor', '<div data-field contenteditable="true" class="ck ck-content ck-editor__editable"></div>'],
  ['trix', '<trix-editor data-field contenteditable=""></trix-editor>'],
  ['froala', '<div data-field contenteditable="true" class="fr-element fr-view"></div>'],
  ['plain', '<div data-field contenteditable="plaintext-only"></div>'],
  ['plain', '<div data-field id="contenteditable-root" contenteditable="true"></div>'],
])('%s is known by %s', (name, html) => {
  page(html);
  expect(engineOf(find('[data-field]')).name).toBe(name);
});
