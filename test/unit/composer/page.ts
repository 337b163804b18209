import { type Press, recognisePress } from '../../../src/composer/publish.ts';
import { generic } from '../../../src/composer/sites/generic.ts';
import type { SiteAdapter } from '../../../src/composer/types.ts';

/** Puts a page together from HTML. `<template shadowrootmode="open">` becomes a shadow root. */
export function page(html: string): void {
  document.body.innerHTML = html;
  attachShadowRoots(document.body);
}

function attachShadowRoots(root: Element | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host === null) continue;
    template.remove();
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    attachShadowRoots(shadow);
  }
}

/** The first match of a selector, in shadow roots too. */
export function find(selector: string, root: ParentNode = document): HTMLElement {
  const found = search(selector, root);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}

function search(selector: string, root: ParentNode): HTMLElement | null {
  const direct = root.querySelector<HTMLElement>(selector);
  if (direct !== null) return direct;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot === null ? null : search(selector, element.shadowRoot);
    if (inner !== null) return inner;
  }
  return null;
}

/** What the recogniser makes of an event on the first match of `selector`. */
export function press(selector: string, event: Event, adapter: SiteAdapter = generic): Press | null {
  let result: Press | null = null;
  const listen = (heard: Event): void => {
    result = recognisePress(heard, adapter);
    heard.preventDefault();
    heard.stopImmediatePropagation();
  };
  window.addEventListener(event.type, listen, { capture: true, once: true });
  find(selector).dispatchEvent(event);
  window.removeEventListener(event.type, listen, { capture: true });
  return result;
}

export const click = (): Event => new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });

export const key = (name: string, more: KeyboardEventInit = {}): Event =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true, ...more });
