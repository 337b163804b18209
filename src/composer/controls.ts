import { ancestors, attr, closest, documentOf, has, matches, matchesAny, tagOf, textOf } from './dom.ts';
import { labelKind } from './labels.ts';
import { walk } from './shadow.ts';
import type { SiteAdapter } from './types.ts';

/**
 * How likely pressing a control publishes. `named`: the site's data say so. `strong`: its words do. `share`: words that
 * publish in one place and open a share sheet in another. `hint`: a submit button or a telling id. `plain`: some button.
 */
export type Likelihood = 'named' | 'strong' | 'share' | 'hint' | 'plain' | 'never';

/** Enough to call an element around the control and a field a composer. */
export const PUBLISHES: ReadonlySet<Likelihood> = new Set(['named', 'strong', 'share', 'hint']);

export const CONTROL = [
  'button',
  'input:is([type="submit" i],[type="button" i],[type="image" i])',
  '[role="button"]',
  'a:is([class*="btn" i],[class*="button" i])',
].join(',');

const HINT = /(^|[^a-z])(submit|send|post|publish|reply|comment|tweet|primary)([^a-z]|$)/;

/** A disclosure or a toggle: what opens a menu or a form does not publish. */
const OPENER =
  '[aria-haspopup]:not([aria-haspopup="false"]),[aria-expanded],[aria-pressed],[role="switch"],[role="tab"]';

const MAX_LABEL = 80;

export function likelihood(control: Element, adapter: SiteAdapter): Likelihood {
  if (matchesAny(control, adapter.notPublish)) return 'never';
  if (isNamed(control, adapter)) return 'named';
  const kind = labelKind(labelOf(control));
  if (kind === 'never') return 'never';
  if (matches(control, OPENER)) return 'never';
  if (kind === 'publish') return 'strong';
  if (kind === 'share') return 'share';
  return isHinted(control) ? 'hint' : 'plain';
}

/** How far above a button the element may stand that the site's data name: some sites wrap it in elements of their own. */
const NAMED_LEVELS = 3;

function isNamed(control: Element, adapter: SiteAdapter): boolean {
  let level = 0;
  for (const at of ancestors(control)) {
    if (matchesAny(at, adapter.publish)) return true;
    level += 1;
    if (level > NAMED_LEVELS) break;
  }
  return false;
}

/** The accessible name, near enough: what a person reads or hears. */
export function labelOf(control: Element): string {
  const named = attr(control, 'aria-label') ?? labelledBy(control);
  if (named !== null && named.trim() !== '') return named;
  if (control instanceof HTMLInputElement) return attr(control, 'value') ?? attr(control, 'alt') ?? '';
  const text = textOf(control).trim();
  if (text !== '') return text.slice(0, MAX_LABEL);
  const icon = Element.prototype.querySelector.call(control, '[aria-label],[alt],[title],svg title') as Element | null;
  const drawn =
    icon === null ? null : (attr(icon, 'aria-label') ?? attr(icon, 'alt') ?? attr(icon, 'title') ?? textOf(icon));
  return drawn ?? attr(control, 'title') ?? '';
}

function labelledBy(control: Element): string | null {
  const ids = attr(control, 'aria-labelledby');
  if (ids === null) return null;
  const page = documentOf(control);
  return ids
    .split(/\s+/)
    .map((id) => page.getElementById(id))
    .map((element) => (element === null ? '' : textOf(element).slice(0, MAX_LABEL)))
    .join(' ');
}

function isHinted(control: Element): boolean {
  const type = attr(control, 'type')?.toLowerCase();
  if (type === 'submit' || type === 'image') return true;
  const isFormDefault = tagOf(control) === 'button' && type === undefined && closest(control, ['form']) !== null;
  if (isFormDefault) return true;
  return ['id', 'class', 'data-testid', 'name', 'slot'].some((mark) => HINT.test(separated(attr(control, mark) ?? '')));
}

/** `inlineReplyButton` becomes `inline reply button`. */
const separated = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** The control that a press on `path` (innermost first) pressed. */
export function controlIn(path: readonly Element[], adapter: SiteAdapter): Element | null {
  for (const element of path) {
    if (matchesAny(element, adapter.publish) || matches(element, CONTROL)) return element;
  }
  return path.slice(0, BARE_DEPTH).find(isBareControl) ?? null;
}

/** How far above the pressed element a bare `<div>` may stand that plays the button. */
const BARE_DEPTH = 4;

/** A plain element that plays a button: nothing but the word for publishing. */
function isBareControl(element: Element): boolean {
  if (has(element, 'href') || has(element, 'contenteditable')) return false;
  const text = shortText(element);
  return text !== null && labelKind(text) === 'publish';
}

/** The text of a small element; null as soon as it is longer than a button's. The pressed element can be the whole page. */
function shortText(element: Element): string | null {
  const walker = documentOf(element).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let nodes = 0; walker.nextNode() !== null; nodes += 1) {
    text += textOf(walker.currentNode);
    if (text.trim().length > 40 || nodes > 20) return null;
  }
  return text;
}

export const isDisabled = (control: Element): boolean =>
  has(control, 'disabled') || attr(control, 'aria-disabled') === 'true';

/** Every control at or below `root` that could publish, in reading order. `skip` leaves out whole branches. */
export function controlsIn(
  root: Element,
  adapter: SiteAdapter,
  skip: (element: Element) => boolean = () => false,
): { control: Element; likelihood: Likelihood }[] {
  const found: { control: Element; likelihood: Likelihood }[] = [];
  walk(root, (element) => {
    if (element !== root && skip(element)) return false;
    if (has(element, 'contenteditable') && attr(element, 'contenteditable') !== 'false') return false;
    if (!matches(element, CONTROL) && !matchesAny(element, adapter.publish)) return true;
    const how = likelihood(element, adapter);
    if (how !== 'never') found.push({ control: element, likelihood: how });
    return false;
  });
  return found;
}
