import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { frame, isSendKey } from './frame.ts';
import type { Mount } from './types.ts';

/** Lexical, as on Facebook and Threads (plain lines) and on Reddit (`rich`: a paragraph per line). */
export const mount: Mount = (host, onPublish, options) => {
  const page = frame(host, onPublish, options);
  const root = host.ownerDocument.createElement('div');
  root.contentEditable = 'true';
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-label', 'Write something');
  page.place.append(root);

  const editor = createEditor({
    namespace: 'page',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  if (options.rich) registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || !isSendKey(event)) return false;
      event.preventDefault();
      page.publish();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerUpdateListener(() => page.changed());

  // Lexical parts paragraphs by an empty line; a site sends one line per paragraph.
  const text = (): string =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getTextContent())
        .join('\n'),
    );
  const empty = (): void => {
    editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd(), { discrete: true });
  };
  empty();
  page.connect({ text, clear: empty });
  return { text };
};
