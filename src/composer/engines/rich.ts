import { matches } from '../dom.ts';
import { readBlocks } from '../read-blocks.ts';
import type { Engine } from '../types.ts';
import { type Change, change, type Way } from './write.ts';

/** An engine on a contenteditable: where it is recognised, and the ways to write to it, best first. */
export function richEngine(
  name: string,
  selector: string,
  ways: readonly Way[] | ((wanted: Change) => readonly Way[]),
): Engine {
  const engine: Engine = {
    name,
    matches: (element) => matches(element, selector),
    read: (root) => readBlocks(root),
    replace(root, start, end, replacement) {
      const wanted: Change = { engine, root, start, end, replacement };
      return change(typeof ways === 'function' ? ways(wanted) : ways, wanted);
    },
  };
  return engine;
}

/** True when the change stays within one line: some engines break when the browser edits across their blocks. */
export function isWithinLine({ engine, root, start, end, replacement }: Change): boolean {
  return !replacement.includes('\n') && !engine.read(root).text.slice(start, end).includes('\n');
}
