import { documentOf } from './dom.ts';
import type { ReadText } from './types.ts';

/** A stretch of the text and where it stands in the page. */
interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  /** Offset of the stretch within its text node; or an element that stands for a whole: a picture, an empty line. */
  readonly at: number | 'atom' | 'break';
}

/** The way back from offsets into a text to places in the page. */
export class PositionMap {
  readonly #stretches: Stretch[] = [];
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
  }

  add(start: number, length: number, node: Node, at: Stretch['at']): void {
    this.#stretches.push({ start, length, node, at });
  }

  finish(text: string): ReadText {
    return { text, range: (start, end) => this.#range(start, end) };
  }

  #range(start: number, end: number): Range | null {
    const range = documentOf(this.#root).createRange();
    range.selectNodeContents(this.#root);
    if (this.#stretches.length === 0) {
      range.collapse(true);
      return range;
    }
    try {
      const from = start === end ? this.#ending(start) : this.#beginning(start);
      place(range, from, start, 'setStart');
      place(range, this.#ending(end), end, 'setEnd');
      return range;
    } catch {
      // The page has changed under us since the reading.
      return null;
    }
  }

  /** The stretch in which a range that begins at `offset` begins. */
  #beginning(offset: number): Stretch {
    const at = this.#lastFrom(offset);
    const found = this.#stretches[at];
    // Several stretches may begin here: an empty line's anchor gives way to the text after it.
    return found ?? (this.#stretches[0] as Stretch);
  }

  /** The stretch in which a range that ends at `offset` ends: the one before, when the place is between two. */
  #ending(offset: number): Stretch {
    let at = this.#lastFrom(offset);
    for (let before = this.#stretches[at - 1]; before !== undefined; before = this.#stretches[at - 1]) {
      if (before.start + before.length < offset) break;
      at -= 1;
      if (before.start < offset) break;
    }
    return this.#stretches[Math.max(at, 0)] as Stretch;
  }

  /** Index of the last stretch that begins at or before `offset`. */
  #lastFrom(offset: number): number {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const stretch = this.#stretches[middle];
      if (stretch !== undefined && stretch.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function place(range: Range, stretch: Stretch, offset: number, edge: 'setStart' | 'setEnd'): void {
  const within = Math.min(Math.max(offset - stretch.start, 0), stretch.length);
  if (typeof stretch.at === 'number') range[edge](stretch.node, stretch.at + within);
  else if (within === 0) range[`${edge}Before`](stretch.node);
  else range[`${edge}After`](stretch.node);
}
