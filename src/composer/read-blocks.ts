import { attr, documentOf, isElement, isText, matches, tagOf, textOf } from './dom.ts';
import { PositionMap } from './position-map.ts';
import type { ReadText } from './types.ts';

/** Elements that begin a line of their own. Known by name, for asking the layout is slow and tells the page that we look. */
const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose inside is no text of the author. */
const OPAQUE = new Set(
  'script style template noscript svg select textarea input iframe object video audio canvas'.split(' '),
);

/** Hints that editors draw into the editable itself. */
const HINTS = [
  '[data-slate-placeholder]',
  '.public-DraftEditorPlaceholder-root',
  '.fr-placeholder',
  '.ql-ui',
  '.ck-widget__type-around',
].join(',');

const INVISIBLE = /[\u200b\u2060\ufeff]/;

/**
 * Reads an editable as its author sees it: one line per block, a newline per break, pictures of emoji as their text, without
 * the fillers and invisible characters that editors need. Linear in the size of the tree; asks nothing of the layout.
 * `skip` leaves out further elements.
 */
export function readBlocks(root: Element, skip: (element: Element) => boolean = () => false): ReadText {
  const map = new PositionMap(root);
  const lines = new Lines();
  const walker = documentOf(root).createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const open = (node: Node): boolean => {
    if (isText(node)) readText(node, lines, map);
    if (!isElement(node)) return false;
    return node === root || openElement(node, lines, map, skip);
  };
  const close = (node: Node): void => {
    if (node !== root && isElement(node) && BLOCKS.has(tagOf(node))) lines.boundary();
  };
  // An explicit walk: a hostile page can nest deeper than the call stack is.
  let inside = open(root);
  for (;;) {
    if (inside && walker.firstChild() !== null) {
      inside = open(walker.currentNode);
      continue;
    }
    for (;;) {
      const left = walker.currentNode;
      if (left === root) return map.finish(lines.text());
      close(left);
      if (walker.nextSibling() !== null) break;
      if (walker.parentNode() === null) return map.finish(lines.text());
    }
    inside = open(walker.currentNode);
  }
}

/** True when the walk shall go into the element. */
function openElement(element: Element, lines: Lines, map: PositionMap, skip: (element: Element) => boolean): boolean {
  const tag = tagOf(element);
  if (tag === 'br') {
    map.add(lines.line(), 0, element, 'break');
    lines.end();
    return false;
  }
  if (tag === 'img') {
    const alt = attr(element, 'alt') ?? '';
    if (alt !== '') map.add(lines.write(alt), alt.length, element, 'atom');
    return false;
  }
  if (OPAQUE.has(tag) || matches(element, HINTS) || skip(element)) return false;
  if (BLOCKS.has(tag)) lines.boundary();
  return true;
}

function readText(node: Text, lines: Lines, map: PositionMap): void {
  const data = textOf(node);
  if (data === '' || isLayoutOnly(node, data)) return;
  if (!INVISIBLE.test(data)) {
    map.add(lines.write(data), data.length, node, 0);
    return;
  }
  // A line may hold nothing but an invisible character: the line itself is real.
  map.add(lines.line(), 0, node, 0);
  for (const part of data.matchAll(/[^\u200b\u2060\ufeff]+/g)) {
    map.add(lines.write(part[0]), part[0].length, node, part.index);
  }
}

/** White space between blocks comes from the page's source, not from its author. */
function isLayoutOnly(node: Text, data: string): boolean {
  if (!data.includes('\n') || data.trim() !== '' || INVISIBLE.test(data)) return false;
  const besides = [node.previousSibling, node.nextSibling];
  return besides.some((at) => at !== null && isElement(at) && BLOCKS.has(tagOf(at)));
}

/** Puts lines together: a newline is written only once something follows, so that trailing fillers leave no trace. */
class Lines {
  readonly #pieces: string[] = [];
  #length = 0;
  #open = false;
  #owed = false;

  /** Makes sure that a line is open; returns where it goes on. */
  line(): number {
    if (this.#owed) this.#push('\n');
    this.#owed = false;
    this.#open = true;
    return this.#length;
  }

  write(text: string): number {
    const start = this.line();
    // Browsers put a no-break space where two spaces meet or a line ends; the author typed a space.
    this.#push(text.replaceAll('\u00a0', ' '));
    return start;
  }

  end(): void {
    this.#open = false;
    this.#owed = true;
  }

  boundary(): void {
    if (this.#open) this.end();
  }

  text(): string {
    return this.#pieces.join('');
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
