import Quill from 'quill';
import { frame } from './frame.ts';
import type { Mount } from './types.ts';

/** Quill 2 in the page itself. */
export const mount: Mount = (host, onPublish, options) => compose(host, onPublish, options);

/** Quill 2, button and all, inside an open shadow root, as LinkedIn's post box. */
export const mountInShadow: Mount = (host, onPublish, options) =>
  compose(host.attachShadow({ mode: 'open' }), onPublish, options);

function compose(
  host: HTMLElement | ShadowRoot,
  onPublish: Parameters<Mount>[1],
  options: Parameters<Mount>[2],
): ReturnType<Mount> {
  const page = frame(host, onPublish, options);
  const publish = (): boolean => {
    page.publish();
    return false;
  };
  const editor = new Quill(page.place, {
    placeholder: 'What do you want to talk about?',
    modules: {
      history: { userOnly: true },
      keyboard: {
        bindings: {
          send: { key: 'Enter', ctrlKey: true, handler: publish },
          sendMac: { key: 'Enter', metaKey: true, handler: publish },
        },
      },
    },
  });
  if (!(host instanceof HTMLElement)) seeSelectionInShadow(editor, host);
  editor.root.setAttribute('role', 'textbox');
  editor.root.setAttribute('aria-label', 'Text editor for creating content');
  editor.on('text-change', () => page.changed());
  // The model always ends with one newline that is no part of the post.
  const text = (): string => editor.getText().replace(/\n$/, '');
  page.connect({ text, clear: () => void editor.setText('') });
  return { text };
}

/** A site with Quill in a shadow root has to teach it where the caret is: Quill itself asks the document only. */
function seeSelectionInShadow(editor: Quill, shadow: ShadowRoot): void {
  const { selection } = editor;
  // Chromium only; Firefox tells the document's selection as it is.
  const source = 'getSelection' in shadow ? (shadow as unknown as Document) : shadow.ownerDocument;
  selection.getNativeRange = () => {
    const native = source.getSelection();
    return native === null || native.rangeCount === 0 ? null : selection.normalizeNative(native.getRangeAt(0));
  };
  selection.hasFocus = () => shadow.activeElement === editor.root;
}
