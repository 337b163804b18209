import { createElement, type KeyEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { frame, isSendKey } from './frame.ts';
import type { Mount } from './types.ts';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

/** Slate, as on Discord and in Buffer. */
export const mount: Mount = (host, onPublish, options) => {
  const page = frame(host, onPublish, options);
  const editor = withHistory(withReact(createEditor()));
  createRoot(page.place).render(
    createElement(
      Slate,
      { editor, initialValue: EMPTY, onChange: () => page.changed() },
      createElement(Editable, {
        placeholder: 'Message',
        'aria-label': 'Message',
        role: 'textbox',
        onKeyDown: (event: KeyEvent) => {
          if (!isSendKey(event)) return;
          event.preventDefault();
          page.publish();
        },
      }),
    ),
  );
  const text = (): string => editor.children.map((block) => Node.string(block)).join('\n');
  const clear = (): void => {
    Transforms.select(editor, Editor.start(editor, []));
    editor.children = [{ children: [{ text: '' }] }];
    editor.onChange();
  };
  page.connect({ text, clear });
  return { text };
};
