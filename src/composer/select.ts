import { documentOf, rootOf } from './dom.ts';
import type { ComposerPart } from './types.ts';

/** Focuses the field and selects [start, end) of its text. False when the page has no such place any more. */
export function selectRange(part: Pick<ComposerPart, 'field' | 'engine'>, start: number, end: number): boolean {
  const { field, engine } = part;
  const page = documentOf(field);
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    return true;
  }
  const range = engine.read(field).range(start, end);
  const selection = selectionOf(field);
  if (range === null || selection === null) return false;
  if (field instanceof HTMLElement && !hasFocus(field, page)) field.focus({ preventScroll: true });
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

function hasFocus(field: Element, page: Document): boolean {
  const root = rootOf(field);
  const active = root instanceof ShadowRoot ? root.activeElement : page.activeElement;
  return active === field;
}

/** The selection as seen from the field: Chromium keeps one for each shadow root, Firefox one for the document. */
export function selectionOf(field: Element): Selection | null {
  const root = rootOf(field);
  const own = root instanceof ShadowRoot ? (root as ShadowRoot & Partial<Pick<Document, 'getSelection'>>) : null;
  return own?.getSelection === undefined ? documentOf(field).getSelection() : own.getSelection();
}
