/** First editable element under `root`, through open shadow roots. */
function fieldIn(root: ParentNode): HTMLElement | null {
  const field = root.querySelector<HTMLElement>('[contenteditable="true"], textarea');
  if (field !== null) return field;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && fieldIn(element.shadowRoot);
    if (inside) return inside;
  }
  return null;
}

/** Puts `text` into the composer as a paste over all that is there, so that the editor's own model takes it. */
export function insert(composer: HTMLElement, text: string): void {
  const field = fieldIn(composer.shadowRoot ?? composer);
  if (field === null) return;
  field.focus();
  document.execCommand('selectAll');
  // The editors learn of the new selection in a later task; a paste before that would land at the old caret.
  setTimeout(() => paste(field, text), 80);
}

function paste(field: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  // Quill looks for the caret in the document, where a shadow root's caret is not; typing finds it.
  const takesPaste = !field.classList.contains('ql-editor');
  if (takesPaste && !field.dispatchEvent(event)) return;
  document.execCommand('insertText', false, text);
}
