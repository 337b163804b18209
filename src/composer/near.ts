import { controlsIn, type Likelihood, likelihood, PUBLISHES } from './controls.ts';
import { attr, closest, holds, matches, parentOf, textOf } from './dom.ts';
import { fieldsIn, hasText } from './fields.ts';
import { ITEM, scopeOf } from './scope.ts';
import type { SiteAdapter } from './types.ts';

/** What a control is asked to leave before the search for its composer ends: a dialog or a post has its own buttons. */
const ENCLOSED = `${ITEM},dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"],nav,[role="navigation"]`;

/** A list entry with this much text is one of a feed, not of a toolbar. */
const LONG_ENTRY = 200;

/**
 * The field with text that a press on `control` would publish, or null. Goes outwards from the control; the first
 * composer that counts the control as its own is the one.
 */
export function composerFieldsNear(control: Element, adapter: SiteAdapter): Element | null {
  const how = likelihood(control, adapter);
  if (how === 'never') return null;
  let previous = control;
  for (let at = parentOf(control); at !== null; at = parentOf(at)) {
    for (const field of fieldsIn(at, adapter, previous)) {
      if (!hasText(field)) continue;
      if (how === 'named' || publishes(control, how, scopeOf(field, adapter), adapter)) return field;
    }
    if (how !== 'named' && isEnclosed(at)) return null;
    previous = at;
  }
  return null;
}

function isEnclosed(at: Element): boolean {
  return matches(at, ENCLOSED) || (matches(at, 'li,tr') && textOf(at).length > LONG_ENTRY);
}

/** Whether `control` publishes what stands in `scope`, given the other controls there. */
function publishes(control: Element, how: Likelihood, scope: Element, adapter: SiteAdapter): boolean {
  // A box without any button of its own, and a button without a box: they belong together.
  if (!holds(scope, control)) return (how === 'strong' || how === 'hint') && !hasPublishing(scope, adapter);
  const others = controlsIn(scope, adapter).filter((other) => other.control !== control);
  const better = others.some(({ likelihood }) => likelihood === 'named' || likelihood === 'strong');
  if (how === 'strong') return true;
  if (how === 'share') return !better || closest(control, [FRAME]) === scope;
  if (how === 'hint') return !better || isSubmitOf(control, scope);
  return !others.some(({ likelihood }) => PUBLISHES.has(likelihood)) && isPrimary(control, others);
}

const hasPublishing = (scope: Element, adapter: SiteAdapter): boolean =>
  controlsIn(scope, adapter).some(({ likelihood }) => PUBLISHES.has(likelihood));

const FRAME = 'form,dialog,[role="dialog"],[aria-modal="true"]';

/** A button that submits the form, whatever its language. */
function isSubmitOf(control: Element, scope: Element): boolean {
  const form = closest(control, ['form']);
  return form !== null && holds(scope, form) && attr(control, 'type') !== 'button';
}

/** Among buttons that say nothing, the publishing one is the only one, one of two with words, or the last. */
function isPrimary(control: Element, others: readonly { control: Element }[]): boolean {
  if (others.length <= 1) return true;
  return others.every(
    (other) => (other.control.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}
