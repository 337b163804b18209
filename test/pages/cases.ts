import assert from 'node:assert/strict';
import type { EditorPage } from './editor-page.ts';

export interface Case {
  readonly name: string;
  run(editor: EditorPage): Promise<void>;
}

const DRAFT = 'Mrs Jones in bed 4 was sad\nline two 😀 stays\nand a third one';

/** How often a person would press Ctrl+Z before giving up; one edit may be a few steps in some engines. */
const UNDO_PRESSES = 4;

const UNDO_GROUP_MS = 1100;

export const CASES: readonly Case[] = [
  {
    name: 'reads what was typed, in lines',
    async run(editor) {
      await editor.type(DRAFT);
      assert.equal(await editor.ask('read'), DRAFT);
      assert.equal(await editor.model(), DRAFT);
      assert.equal(await editor.ask('parent'), 'The post that is answered');
    },
  },
  {
    name: 'replaces words within a line, and the author can take it back',
    async run(editor) {
      await rewritten(editor, DRAFT, DRAFT.replace('Mrs Jones in bed 4', 'A patient'));
    },
  },
  {
    name: 'replaces across lines',
    async run(editor) {
      await rewritten(editor, DRAFT, 'A patient was sad\nline two stayed\nand no third one');
    },
  },
  {
    name: 'replaces everything by fewer lines',
    async run(editor) {
      await rewritten(editor, DRAFT, 'Nothing of it is left');
    },
  },
  {
    name: 'replaces one line by more lines',
    async run(editor) {
      await rewritten(editor, 'Mrs Jones', 'A <patient> & one\n\nin  two paragraphs');
    },
  },
  {
    name: 'takes words out',
    async run(editor) {
      await rewritten(editor, DRAFT, DRAFT.replace(' in bed 4', ''));
    },
  },
  {
    name: 'keeps an emoji and right-to-left text whole',
    async run(editor) {
      await rewritten(editor, 'המטופלת גב׳ לוי 😀 בכתה', 'המטופלת 😁 בכתה');
    },
  },
  {
    name: 'publishes the rewritten text by the button, once',
    async run(editor) {
      await editor.type(DRAFT);
      const safer = DRAFT.replace('Mrs Jones', 'Somebody');
      assert.equal(await editor.ask('rewrite', safer), true);
      await editor.ask('presses');
      await editor.clickButton();
      assert.deepEqual(await editor.published(), [safer]);
      assert.deepEqual(((await editor.ask('presses')) as { text: string }[])[0]?.text, safer);
    },
  },
  {
    name: 'publishes by Ctrl+Enter, once',
    async run(editor) {
      await editor.type(DRAFT);
      const safer = DRAFT.replace('Mrs Jones', 'Somebody');
      assert.equal(await editor.ask('rewrite', safer), true);
      await editor.ask('presses');
      await editor.press('Enter', true);
      assert.deepEqual(await editor.published(), [safer]);
      const presses = (await editor.ask('presses')) as { how: string; text: string }[];
      assert.deepEqual(presses[0], { how: 'key', text: safer });
    },
  },
];

/** Rewrites a typed draft, then proves that the editor's model followed, that it still takes keys, and that undo works. */
async function rewritten(editor: EditorPage, before: string, after: string): Promise<void> {
  await editor.type(before);
  assert.equal(await editor.model(), before, 'typed');
  // Editors fold what comes close together into one undo step; an author has read a dialog by now.
  await editor.wait(UNDO_GROUP_MS);
  assert.equal(await editor.ask('rewrite', after), true, `rewrite said no; the model reads ${await editor.model()}`);
  assert.equal(await editor.model(), after, 'model after the rewriting');
  for (let press = 0; press < UNDO_PRESSES && (await editor.model()) !== before; press += 1)
    await editor.press('z', true);
  assert.equal(await editor.model(), before, 'model after undo');
  assert.equal(await editor.ask('read'), before, 'screen after undo');
  // Browsers select what an undo brought back.
  await editor.press('ArrowRight', false);
  await editor.type('x');
  assert.equal((await editor.model()).length, before.length + 1, 'model after one more key');
}
