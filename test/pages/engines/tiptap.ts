import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { frame } from './frame.ts';
import type { Mount } from './types.ts';

/** TipTap on ProseMirror, as on Bluesky and in LinkedIn comments. */
export const mount: Mount = (host, onPublish, options) => {
  const page = frame(host, onPublish, options);
  const send = Extension.create({
    name: 'send',
    priority: 1000,
    addKeyboardShortcuts: () => ({
      'Mod-Enter': () => {
        page.publish();
        return true;
      },
      'Ctrl-Enter': () => {
        page.publish();
        return true;
      },
    }),
  });
  const editor = new Editor({
    element: page.place,
    extensions: [StarterKit, send],
    editorProps: { attributes: { role: 'textbox', 'aria-label': 'Rich-Text Editor' } },
    onUpdate: () => page.changed(),
  });
  const text = (): string => editor.getText({ blockSeparator: '\n' });
  page.connect({ text, clear: () => void editor.commands.clearContent(true) });
  return { text };
};
