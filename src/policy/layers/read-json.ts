import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from '../check/fault.ts';
import { isIdList, type Path } from '../check/walk.ts';
import type { Problem } from '../state.ts';

/** One person reads so many messages at a time; a pack that is wrong all over says so with its first ones. */
export const MOST_PROBLEMS = 50;

/** Strict JSON: what a pack is for us it has to be for every other reader of it. */
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** A file that was read: its value, and where in the text each part of it stands. */
export interface JsonFile {
  readonly value: unknown;
  /** Names the faults by line, column and field. */
  locate(faults: readonly Fault[]): Problem[];
}

/** Reads a text as JSON; where it is none, says in which line. Never throws. */
export function readJson(text: string): JsonFile | { readonly problems: readonly Problem[] } {
  const errors: ParseError[] = [];
  const lines = lineStarts(text);
  const tree = treeOf(text, errors);
  if (tree === 'too deep') return { problems: [at(lines, 0, '', 'this is nested more deeply than any pack')] };
  const [first] = errors;
  if (first || !tree) {
    const message = first ? `this is no JSON (${spaced(printParseErrorCode(first.error))})` : 'there is nothing in it';
    return { problems: [at(lines, first?.offset ?? 0, '', message)] };
  }
  // The engine's own parser makes the value: the tree's own is not safe from a key called "__proto__".
  const value: unknown = JSON.parse(text);
  return {
    value,
    locate: (faults) =>
      faults.slice(0, MOST_PROBLEMS).map(({ path, message }) => {
        const node = nearest(tree, path);
        return at(lines, node.offset, path.join('.'), message);
      }),
  };
}

function treeOf(text: string, errors: ParseError[]): Node | undefined | 'too deep' {
  try {
    return parseTree(text, errors, STRICT);
  } catch (error) {
    // The parser calls itself for each level; what a person writes by hand has a dozen.
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}

/** The part at this path, or the deepest one above it that there is: what is missing is missing in there. */
function nearest(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
    if (node) return node;
  }
  return tree;
}

function at(lines: readonly number[], offset: number, field: string, message: string): Problem {
  const line = lines.findLastIndex((start) => start <= offset);
  const column = offset - (lines[line] ?? 0) + 1;
  return { line: line + 1, column, field, message };
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}

const spaced = (code: string) => code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();

/**
 * A fault of a merged pack, as a path of the overlay that it was made with: entries are found again by their ids. What
 * the overlay itself does not say keeps the path of the merged pack.
 */
export function pathIn(overlay: unknown, merged: unknown, path: Path): Path {
  const [step, ...rest] = path;
  if (step === undefined || typeof overlay !== 'object' || overlay === null) return path;
  const below = (merged as Record<string | number, unknown> | null | undefined)?.[step];
  if (typeof step === 'number' && isIdList(overlay)) {
    const wanted = (below as { readonly id?: unknown } | undefined)?.id;
    const index = overlay.findIndex(({ id }) => id === wanted);
    return index < 0 ? path : [index, ...pathIn(overlay[index], below, rest)];
  }
  if (!Object.hasOwn(overlay, step)) return path;
  return [step, ...pathIn((overlay as Record<string | number, unknown>)[step], below, rest)];
}
