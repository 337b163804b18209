import { ancestors, attr, has, matches, matchesAny, tagOf, textOf } from './dom.ts';
import { walk } from './shadow.ts';
import type { SiteAdapter } from './types.ts';

const INPUT_TYPES = new Set(['', 'text']);

/** Editors that give their box the role of a combobox for their mentions; nothing else with that role is a composer. */
const RICH_COMBOBOX =
  '.public-DraftEditor-content,[data-lexical-editor],[data-slate-editor],.ProseMirror,[data-contents],._5rpu';

/** Words that mark a box as a search, a filter or a piece of identity: nothing in it is a post. */
const NO_POST =
  /\b(search|filter|find|query|e-?mail|user-?name|login|password|phone|zip|postal|captcha|otp|coupon|website|first.?name|last.?name|your name)\b|^(q|s|name|author|url|handle|recipient|to)$/i;

const isEditableHost = (element: Element): boolean => {
  const value = attr(element, 'contenteditable');
  return value !== null && /^(true|plaintext-only|)$/i.test(value);
};

/** The field that `element` belongs to: itself when it is a box, or the outermost editable around it. Null outside fields. */
export function fieldAround(element: Element): Element | null {
  const tag = tagOf(element);
  if (tag === 'textarea' || tag === 'input') return element;
  let host: Element | null = null;
  for (const at of ancestors(element)) if (isEditableHost(at)) host = at;
  return host;
}

export const isRich = (field: Element): boolean => tagOf(field) !== 'textarea' && tagOf(field) !== 'input';

/** True for a box in which something is written that others will read. */
export function isComposerField(field: Element, adapter: SiteAdapter): boolean {
  if (matchesAny(field, adapter.ignore)) return false;
  if (matchesAny(field, adapter.extraFields)) return true;
  if (has(field, 'readonly') || has(field, 'disabled') || attr(field, 'aria-readonly') === 'true') return false;
  const role = attr(field, 'role');
  if (role === 'searchbox') return false;
  const tag = tagOf(field);
  if (tag === 'input')
    return INPUT_TYPES.has((attr(field, 'type') ?? '').toLowerCase()) && role !== 'combobox' && mayBePost(field);
  if (tag === 'textarea') return mayBePost(field);
  return role !== 'combobox' || matches(field, RICH_COMBOBOX);
}

function mayBePost(field: Element): boolean {
  if (matches(field, '[role="search"] *,form[action*="search" i] *,form[action*="login" i] *')) return false;
  const marks = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete'];
  return !marks.some((mark) => NO_POST.test((attr(field, mark) ?? '').trim()));
}

/** All composer fields at or below `root` in reading order, through shadow roots; what is hidden is left out, and what is below `without`. */
export function fieldsIn(root: Element, adapter: SiteAdapter, without?: Element): Element[] {
  const found: Element[] = [];
  walk(root, (element) => {
    if (element === without) return false;
    const tag = tagOf(element);
    const isField = tag === 'textarea' || tag === 'input' || isEditableHost(element);
    if (isField && isComposerField(element, adapter) && isShown(element)) found.push(element);
    return !isField;
  });
  return found;
}

/** False for mirrors and left-overs that nobody sees. Asks the style, never the layout. */
export function isShown(element: Element): boolean {
  if (has(element, 'hidden') || attr(element, 'type') === 'hidden') return false;
  if ('checkVisibility' in element && typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true });
  }
  return !matches(element, '[hidden] *,[style*="display: none"],[style*="display:none"]');
}

/** Whether anything is written in the field, without reading it whole. */
export function hasText(field: Element): boolean {
  const text = isRich(field) ? textOf(field) : valueIn(field);
  if (/[^\s\u200b\u2060\ufeff]/.test(text)) return true;
  return isRich(field) && Element.prototype.querySelector.call(field, 'img[alt]:not([alt=""])') !== null;
}

export function valueIn(field: Element): string {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value;
  return '';
}
