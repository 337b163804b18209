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
  const text = (): string => linesOf(root).join('\n');
  page.connect({ text, clear: () => root.replaceChildren() });
  return { text };
};

/** One line per `div` and per break, as browsers part lines. (`innerText` counts an empty line twice.) */
function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const node of root.childNodes) {
    if (node.nodeName === 'DIV') {
      lines.push(...(node.hasChildNodes() ? linesOf(node) : ['']));
      isOpen = false;
      continue;
    }
    if (!isOpen) lines.push('');
    isOpen = node.nodeName !== 'BR';
    // Browsers keep spaces that meet from falling together by making one of them a no-break space.
    if (isOpen) lines.push(`${lines.pop() ?? ''}${node.textContent ?? ''}`.replaceAll('\u00a0', ' '));
  }
  return lines;
}
