import type { PostKind } from '../classifier/types.ts';
import { controlsIn, labelOf } from './controls.ts';
import { attr, closest, contains, documentOf, holds, matches, matchesAny, parentOf, previousElement } from './dom.ts';
import { isShown } from './fields.ts';
import { readBlocks } from './read-blocks.ts';
import { ITEM } from './scope.ts';
import { walk } from './shadow.ts';
import type { KindRule, ParentRule, SiteAdapter } from './types.ts';

/** More of a parent post than this tells the classifier nothing new. */
const PARENT_LIMIT = 4000;

const GROUP_LIMIT = 200;

/** Buttons and the like: their words are the site's, not those of the person answered. */
const CHROME =
  'button,[role="button"],[role="toolbar"],nav,label,legend,[contenteditable]:not([contenteditable="false"])';

/** What the labels of fields say about the kind of a text, where the site's data do not. */
const KIND_WORDS: readonly (readonly [PostKind, RegExp])[] = [
  ['review-reply', /(reply|respond|response).*review|review.*(reply|respond|response)/i],
  [
    'reply',
    /\brepl(y|ies)\b|\brespond\b|antwort|répon|respond|rispond|antwoord|svar|відповід|ответ|返信|답글|回复|回覆/i,
  ],
  ['comment', /comment|koment|comentar|commenta|reageer|yorum|коммент|комент|コメント|댓글|评论|留言/i],
  [
    'message',
    /\bmessage\b|nachricht|mensaje|mensagem|messaggio|bericht|сообщени|повідомлен|メッセージ|메시지|消息|訊息/i,
  ],
  ['caption', /caption/i],
];

/** What the site's data say of the kind; undefined when they say nothing. */
export function namedKind(scope: Element, field: Element, adapter: SiteAdapter): PostKind | undefined {
  return adapter.kinds?.find((rule) => applies(rule, scope, field))?.kind;
}

/** The kind as the labels of field and button tell it; undefined when they tell none. */
export function spokenKind(scope: Element, field: Element, adapter: SiteAdapter): PostKind | undefined {
  const label = LABELS.map((mark) => attr(field, mark) ?? '').join(' ');
  const buttons = controlsIn(scope, adapter).filter(
    ({ likelihood }) => likelihood === 'named' || likelihood === 'strong',
  );
  const labels = [label, ...buttons.map(({ control }) => labelOf(control))];
  return KIND_WORDS.find(([, words]) => labels.some((each) => words.test(each)))?.[0];
}

const LABELS = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'name'];

function applies(rule: KindRule, scope: Element, field: Element): boolean {
  if (rule.address !== undefined && !rule.address.test(documentOf(field).URL)) return false;
  if (rule.around !== undefined && closest(field, [rule.around]) === null) return false;
  return rule.inside === undefined || first(scope, rule.inside) !== null;
}

/** The text being answered, or null for a post of its own. */
export function parentOfPost(
  scope: Element,
  field: Element,
  adapter: SiteAdapter,
  kind: PostKind | undefined,
): string | null {
  for (const rule of adapter.parents ?? []) {
    if (rule.kinds !== undefined && (kind === undefined || !rule.kinds.includes(kind))) continue;
    const text = byRule(rule, scope, field);
    if (text !== '') return text;
  }
  return nearby(scope, field) ?? (kind !== undefined && ANSWERS.has(kind) ? shownWithin(scope) : null);
}

/** Kinds of text that answer something, which then stands close by. */
const ANSWERS: ReadonlySet<PostKind> = new Set(['reply', 'comment', 'review-reply']);

/** Shorter words beside an answer are labels and counters. */
const SHORTEST_PARENT = 20;

/** Everything else that the scope shows: above an answer that is mostly what is answered. */
function shownWithin(scope: Element): string | null {
  const text = readParent(scope, null);
  return text.length < SHORTEST_PARENT ? null : text;
}

function byRule(rule: ParentRule, scope: Element, field: Element): string {
  let holder: Element | null = null;
  if (rule.inside !== undefined) holder = first(scope, rule.inside, field);
  if (rule.around !== undefined) holder = closest(field, [rule.around]);
  if (rule.before !== undefined) holder = lastBefore(scope, rule.before);
  if (holder === null) return '';
  const part = rule.text === undefined ? holder : first(holder, rule.text);
  return part === null ? '' : readParent(part, scope);
}

/** Without a site's data: a post shown within the composer, the post around it, or the one just above it. */
function nearby(scope: Element, field: Element): string | null {
  const within = first(scope, `${ITEM},blockquote`, field);
  if (within !== null) return readParent(within, scope) || null;
  const around = closest(scope, [`${ITEM},li,tr`]);
  if (around !== null && around !== scope) {
    const text = readParent(around, scope);
    if (text !== '') return text;
  }
  for (let at: Element | null = scope, level = 0; at !== null && level < 3; at = parentOf(at), level += 1) {
    const above = previousElement(at);
    if (above !== null && matches(above, ITEM)) return readParent(above, scope) || null;
  }
  return null;
}

function readParent(element: Element, scope: Element | null): string {
  const skip = (at: Element): boolean => at === scope || matches(at, CHROME);
  return readBlocks(element, skip).text.trim().slice(0, PARENT_LIMIT);
}

/** Name of the group or community that the text goes to. */
export function groupOf(field: Element, adapter: SiteAdapter): string | null {
  const page = documentOf(field);
  const { element, address } = adapter.group ?? {};
  const inAddress = address?.exec(page.URL)?.[1];
  if (inAddress !== undefined) return inAddress;
  const named = element === undefined ? null : page.querySelector(element);
  const name = named === null ? '' : (attr(named, 'title') ?? readBlocks(named).text).trim();
  return name === '' ? null : name.slice(0, GROUP_LIMIT);
}

/** True when a picture, film or file travels with the text. */
export function hasAttachment(scope: Element, adapter: SiteAdapter): boolean {
  let attached = false;
  walk(scope, (element) => {
    attached ||= matchesAny(element, adapter.media) || matches(element, PREVIEW) || holdsFiles(element);
    return !attached;
  });
  return attached;
}

const PREVIEW = 'img[src^="blob:"],video[src^="blob:"]';

const holdsFiles = (element: Element): boolean =>
  element instanceof HTMLInputElement && element.type === 'file' && (element.files?.length ?? 0) > 0;

/** The first visible match below `root` that does not itself hold `apart`. */
function first(root: Element, selector: string, apart?: Element): Element | null {
  let match: Element | null = null;
  walk(root, (element) => {
    if (match !== null) return false;
    const isApart = apart === undefined || !holds(element, apart);
    if (element !== root && isApart && matches(element, selector) && isShown(element)) match = element;
    return match === null;
  });
  return match;
}

function lastBefore(scope: Element, selector: string): Element | null {
  let last: Element | null = null;
  for (const element of documentOf(scope).querySelectorAll(selector)) {
    const isBefore = (scope.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    if (isBefore && !contains(element, scope)) last = element;
  }
  return last;
}
