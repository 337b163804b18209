import { documentOf } from '../dom.ts';
import { selectRange } from '../select.ts';
import type { Engine } from '../types.ts';
import { clipboardEvent, replacementEvent } from './events.ts';

/** One change of a field: [start, end) of its text becomes `replacement`. */
export interface Change {
  readonly engine: Engine;
  readonly root: Element;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** One way to bring a change into an editor's own model. Resolves when it has been tried. */
export type Way = (change: Change) => Promise<void>;

/** Editors learn of a new selection by `selectionchange`, some of them throttled: Slate looks at it every 100 ms. */
const SELECTION_MS = 120;
/** Time for an editor to take a change and to draw it. */
const TAKE_MS = 400;
const LOOK_EVERY_MS = 20;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Tries the ways in turn until the field reads as it should. Goes on to the next only while the text stands untouched: a
 * half-taken change is left to the author's undo, never made worse.
 */
export async function change(ways: readonly Way[], wanted: Change): Promise<boolean> {
  const { engine, root, start, end, replacement } = wanted;
  const before = engine.read(root).text;
  const after = before.slice(0, start) + replacement + before.slice(end);
  for (const way of ways) {
    try {
      await way(wanted);
    } catch {
      // A page that is being taken down under us: the reading below tells what came of it.
    }
    if (await reads(engine, root, after)) return true;
    if (engine.read(root).text !== before) return false;
  }
  return false;
}

async function reads(engine: Engine, root: Element, text: string): Promise<boolean> {
  for (let waited = 0; waited <= TAKE_MS; waited += LOOK_EVERY_MS) {
    if (engine.read(root).text === text) return true;
    await pause(LOOK_EVERY_MS);
  }
  return false;
}

export async function select({ engine, root, start, end }: Change): Promise<boolean> {
  const selected = selectRange({ field: root, engine }, start, end);
  await pause(SELECTION_MS);
  return selected;
}

/** The browser's own editing: keeps its undo, and editors that watch the DOM take it as typing. */
export const typed: Way = async (wanted) => {
  if (!(await select(wanted))) return;
  insert(wanted.root, wanted.replacement);
};

export function insert(root: Element, text: string): void {
  const page = documentOf(root);
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, text);
}

/** A paste of plain text, for editors that handle `paste` themselves. */
export const pasted: Way = async (asked) => {
  const wanted = padded(asked);
  if (await select(wanted)) wanted.root.dispatchEvent(clipboardEvent(wanted.replacement, 'text/plain'));
};

/** What a spelling correction sends: text and the very range it replaces. For editors that handle `beforeinput`. */
export const corrected: Way = async (asked) => {
  const wanted = padded(asked);
  if (!(await select(wanted))) return;
  const range = wanted.engine.read(wanted.root).range(wanted.start, wanted.end);
  if (range !== null) wanted.root.dispatchEvent(replacementEvent(wanted.replacement, range));
};

/** Nobody can paste nothing: a deletion takes the character beside it along and puts it back. */
function padded(wanted: Change): Change {
  const { engine, root, start, end, replacement } = wanted;
  if (replacement !== '') return wanted;
  const { text } = engine.read(root);
  const after = /^[^\n\ud800-\udfff]/.exec(text.slice(end, end + 1))?.[0];
  if (after !== undefined) return { ...wanted, end: end + 1, replacement: after };
  const before = /^[^\n\ud800-\udfff]/.exec(text.slice(start - 1, start))?.[0];
  return before === undefined ? wanted : { ...wanted, start: start - 1, replacement: before };
}
