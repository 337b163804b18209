import { frame, isSendKey } from './frame.ts';
import type { Mount } from './types.ts';

/** A bare contenteditable, as YouTube and Telegram build upon. The DOM is the model. */
export const mount: Mount = (host, onPublish, options) => {
  const page = frame(host, onPublish, options);
  const root = host.ownerDocument.createElement('div');
  root.contentEditable = 'true';
  root.setAttribute('aria-label', 'Add a comment');
  root.style.minHeight = '2em';
  page.place.append(root);
  root.addEventListener('input', () => page.changed());
  root.addEventListener('keydown', (event) => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    page.publish();
  });
  // innerText is what such sites send; it ends with the filler line that browsers keep.
  // biome-ignore lint/performance/useDomNodeTextContent: textContent loses the line breaks
  const text = (): string => root.innerText.replace(/\n$/, '');
  page.connect({ text, clear: () => root.replaceChildren() });
  return { text };
};
