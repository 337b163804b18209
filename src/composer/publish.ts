import { createComposer } from './composer.ts';
import { findControl } from './control.ts';
import { CONTROL, controlIn } from './controls.ts';
import { matches } from './dom.ts';
import { fieldsIn, hasText } from './fields.ts';
import { fieldAt } from './find.ts';
import { composerFieldsNear } from './near.ts';
import { scopeOf } from './scope.ts';
import { isEnter, isSendKey, isSpace } from './send-keys.ts';
import { pathOf } from './shadow.ts';
import type { Composer, SiteAdapter } from './types.ts';

/** A press that would publish. */
export interface Press {
  readonly composer: Composer;
  /** The control that was pressed, or that a key stands for; null when there is none. */
  readonly control: Element | null;
  readonly how: 'click' | 'key' | 'submit';
  /** The form that is being submitted. */
  readonly form: HTMLFormElement | null;
}

/** Tells whether an event would publish what stands in a composer. Null for everything else. */
export function recognisePress(event: Event, adapter: SiteAdapter): Press | null {
  if (event.type === 'click') return pressOn(pathOf(event), adapter, 'click');
  if (event.type === 'submit') return pressBySubmit(event, adapter);
  return event instanceof KeyboardEvent ? pressByKey(event, adapter) : null;
}

/** A press on a control: it publishes the nearest composer that has text and to which the control belongs. */
function pressOn(path: readonly Element[], adapter: SiteAdapter, how: 'click' | 'key'): Press | null {
  const control = controlIn(path, adapter);
  if (control === null) return null;
  const field = composerFieldsNear(control, adapter);
  return field === null ? null : { composer: composerOf(field, adapter), control, how, form: null };
}

function pressByKey(event: KeyboardEvent, adapter: SiteAdapter): Press | null {
  // The Enter that ends a composition belongs to the input method.
  if (event.isComposing || event.keyCode === 229) return null;
  const field = fieldAt(event, adapter);
  if (field === null) return pressByKeyOnControl(event, adapter);
  if (!isSendKey(event, field, adapter)) return null;
  const composer = createComposer(scopeOf(field, adapter), field, adapter);
  return { composer, control: findControl(composer), how: 'key', form: null };
}

/** Enter or Space on a focused control. The browser turns it into a click on a real button only; others listen themselves. */
function pressByKeyOnControl(event: KeyboardEvent, adapter: SiteAdapter): Press | null {
  const pressing = isSpace(event) || (isEnter(event) && event.type !== 'keyup');
  const path = pathOf(event);
  const target = path[0];
  if (!pressing || target === undefined || matches(target, NATIVE)) return null;
  if (!matches(target, CONTROL)) return null;
  return pressOn(path, adapter, 'key');
}

const NATIVE = 'button,input,textarea,select,a[href],summary';

function pressBySubmit(event: Event, adapter: SiteAdapter): Press | null {
  const form = event.composedPath()[0];
  if (!(form instanceof HTMLFormElement)) return null;
  const fields = fieldsIn(form, adapter).filter(hasText);
  const field = fields.find(isFocused) ?? fields[0];
  if (field === undefined) return null;
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  return { composer: composerOf(field, adapter), control: submitter, how: 'submit', form };
}

/** The composer of a field; its `field` is the one in which the author is, when that is in the same composer. */
function composerOf(field: Element, adapter: SiteAdapter): Composer {
  const scope = scopeOf(field, adapter);
  const focused = fieldsIn(scope, adapter).find(isFocused);
  return createComposer(scope, focused ?? field, adapter);
}

function isFocused(field: Element): boolean {
  return matches(field, ':focus') || matches(field, ':focus-within');
}
