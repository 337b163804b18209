import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement, type KeyEvent } from 'react';
import { frame, isSendKey } from './frame.ts';
import { stateful } from './stateful.ts';
import type { Mount } from './types.ts';

/** Draft.js, as on X and TikTok. */
export const mount: Mount = (host, onPublish, options) => {
  const page = frame(host, onPublish, options);
  const handleKeyCommand = (command: string): string => {
    if (command !== 'publish') return 'not-handled';
    page.publish();
    return 'handled';
  };
  const state = stateful(
    page.place,
    EditorState.createEmpty(),
    (editorState, onChange) =>
      createElement(Editor, {
        editorState,
        onChange,
        handleKeyCommand,
        placeholder: 'What is happening?',
        ariaLabel: 'Post text',
        keyBindingFn: (event: KeyEvent) => (isSendKey(event) ? 'publish' : getDefaultKeyBinding(event)),
      }),
    page.changed,
  );
  const text = (): string => state.get().getCurrentContent().getPlainText('\n');
  const clear = (): void => state.set(EditorState.push(state.get(), ContentState.createFromText(''), 'remove-range'));
  page.connect({ text, clear });
  return { text };
};
