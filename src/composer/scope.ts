import { controlsIn, type Likelihood, PUBLISHES } from './controls.ts';
import { closest, holds, isConnected, matches, parentOf, tagOf } from './dom.ts';
import { fieldsIn } from './fields.ts';
import type { SiteAdapter } from './types.ts';

const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** One thing among others of its kind, such as a post in a feed: its buttons belong to it. */
export const ITEM = 'article,[role="article"],[role="listitem"],[data-pressable-container="true"]';

/** How many levels up a title may stand above the part that holds text and button. */
const TITLE_LEVELS = 4;

/** A named scope that has only a hint of a button has lost its button to a redesign, or to another element. */
const SURE: ReadonlySet<Likelihood> = new Set(['named', 'strong', 'share']);

/** A scope found a moment ago is still right for the next keystroke; a press looks afresh. */
const FRESH_MS = 1000;
const found = new WeakMap<Element, { readonly scope: Element; readonly at: number }>();

/** `scopeOf`, remembered for a second: a keystroke is several events. */
export function recentScopeOf(field: Element, adapter: SiteAdapter): Element {
  const recent = found.get(field);
  if (recent && performance.now() - recent.at < FRESH_MS && isConnected(recent.scope) && holds(recent.scope, field)) {
    return recent.scope;
  }
  return scopeOf(field, adapter);
}

/**
 * The element that wraps everything that is published together with `field`: what the site's data name, when a control in
 * it can publish; else the smallest element with field and publishing control, widened to the dialog, the form or the
 * title that belong to it.
 */
export function scopeOf(field: Element, adapter: SiteAdapter): Element {
  const named = closest(field, adapter.scopes);
  const scope = named !== null && publishing(named, adapter, SURE) > 0 ? named : climb(named ?? field, adapter);
  found.set(field, { scope, at: performance.now() });
  return scope;
}

/** Controls in `root` that publish for sure or very likely. */
const publishing = (root: Element, adapter: SiteAdapter, kinds = PUBLISHES): number =>
  controlsIn(root, adapter).filter(({ likelihood }) => kinds.has(likelihood)).length;

function climb(start: Element, adapter: SiteAdapter): Element {
  let fallback: Element | null = null;
  let previous = start;
  for (let at = parentOf(start); at !== null && tagOf(at) !== 'html'; at = parentOf(at)) {
    const beside = controlsIn(at, adapter, branches(at, previous));
    if (beside.some(({ likelihood }) => PUBLISHES.has(likelihood))) return widen(at, adapter);
    if (beside.length > 0) fallback ??= at;
    if (matches(at, `${DIALOG},${ITEM}`)) return fallback ?? at;
    previous = at;
  }
  return fallback ?? parentOf(start) ?? start;
}

/** More elements than this in one branch are a feed, and its buttons are not those of the composer. */
const BRANCH_LIMIT = 3000;

/** What a search for buttons beside `previous` leaves out: other posts and dialogs, and the depth of long feeds. */
function branches(at: Element, previous: Element): (element: Element) => boolean {
  let left = BRANCH_LIMIT;
  return (element) => {
    if (parentOf(element) === at) left = BRANCH_LIMIT;
    left -= 1;
    return element === previous || left < 0 || matches(element, `${ITEM},${DIALOG}`);
  };
}

/** Widens a scope to what belongs to it and brings no other publishing control. */
function widen(scope: Element, adapter: SiteAdapter): Element {
  if (isPage(scope)) return scope;
  const count = publishing(scope, adapter);
  const frame = closest(scope, [DIALOG, 'form']);
  if (frame !== null && publishing(frame, adapter) === count) return frame;
  let widest = scope;
  let fields = fieldsIn(scope, adapter).length;
  let at = parentOf(scope);
  for (let level = 0; level < TITLE_LEVELS && at !== null && !isPage(at); level += 1) {
    if (matches(at, ITEM) || publishing(at, adapter) !== count) break;
    const more = fieldsIn(at, adapter).length;
    if (more > fields) widest = at;
    fields = more;
    at = parentOf(at);
  }
  return widest;
}

const isPage = (element: Element): boolean => tagOf(element) === 'body' || tagOf(element) === 'html';
