import { tagOf } from '../dom.ts';
import { valueIn } from '../fields.ts';
import type { Engine } from '../types.ts';
import { type Change, change, insert, type Way } from './write.ts';

/** The browser's own editing keeps its undo; frameworks hear the `input` event that it sends. */
const typed: Way = async ({ root, start, end, replacement }) => {
  if (!(root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement)) return;
  root.focus({ preventScroll: true });
  root.setSelectionRange(start, end);
  insert(root, replacement);
};

/** For fields that the browser does not edit, such as those without the focus in a background page. */
const assigned: Way = async ({ root, start, end, replacement }) => {
  if (!(root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement)) return;
  root.setRangeText(replacement, start, end, 'end');
  root.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  root.dispatchEvent(new Event('change', { bubbles: true }));
};

/** `<textarea>` and single-line `<input>`. */
export const textarea: Engine = {
  name: 'textarea',
  matches: (element) => tagOf(element) === 'textarea' || tagOf(element) === 'input',
  read: (root) => ({ text: valueIn(root), range: () => null }),
  replace(root, start, end, replacement) {
    const wanted: Change = { engine: textarea, root, start, end, replacement };
    return change([typed, assigned], wanted);
  },
};
