import { attr, closest, documentOf, isElement, matches, matchesAny, tagOf } from './dom.ts';
import type { SiteAdapter } from './types.ts';

export const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' || event.code === 'Enter' || event.code === 'NumpadEnter';

export const isSpace = (event: KeyboardEvent): boolean => event.key === ' ' || event.code === 'Space';

/** Whether this key in this field publishes: Ctrl/Cmd+Enter anywhere, Enter alone where the site or the form takes it. */
export function isSendKey(event: KeyboardEvent, field: Element, adapter: SiteAdapter): boolean {
  if (!isEnter(event)) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (event.shiftKey || event.altKey) return false;
  const submits = tagOf(field) === 'input' && closest(field, ['form']) !== null;
  if (!submits && !matchesAny(field, adapter.enterSends)) return false;
  return !choosesSuggestion(field);
}

/** True while a list of suggestions is open whose choice Enter takes. */
function choosesSuggestion(field: Element): boolean {
  const page = documentOf(field);
  const active = attr(field, 'aria-activedescendant');
  const chosen = active === null || active === '' ? null : page.getElementById(active);
  if (chosen !== null && closest(chosen, ['[role="listbox"]']) !== null) return isOpen(chosen);
  for (const option of page.querySelectorAll('[role="listbox"] [role="option"][aria-selected="true"]')) {
    if (isElement(option) && isOpen(option) && !matches(option, 'select *')) return true;
  }
  return false;
}

const isOpen = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility({ visibilityProperty: true }) : true;
