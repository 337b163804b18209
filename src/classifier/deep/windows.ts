import type { Tokens } from './tokenizer/tokenizer.ts';

/** A stretch of tokens, [from, to). */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A window is cut in its last part, at the best place there. */
const SHORTEST_SHARE = 0.7;
/** Pieces of the window before that are read again, so that a sentence does not lose what it refers to. */
const OVERLAP = 32;
/** Pieces that decide between the places where a window could be cut. */
const FINGERPRINT = 6;

const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;
const END_WITHOUT_SPACE = /[。！？]$/u;

/**
 * Windows of at most `size` tokens that cover the text, overlap a little and are cut between sentences where that can be. Which
 * sentence is decided by the words around the cut, not by counting from the start: after an insertion the cuts further
 * down fall where they fell before, and those windows need not be read again.
 */
export function windowsOf(text: string, tokens: Tokens, size: number): Window[] {
  const total = tokens.ids.length;
  const windows: Window[] = [];
  let from = 0;
  while (total - from > size) {
    const to = cutBetween(text, tokens, from + Math.ceil(size * SHORTEST_SHARE), from + size);
    windows.push({ from, to });
    from = resumeBefore(text, tokens, to);
  }
  windows.push({ from, to: total });
  return windows;
}

function cutBetween(text: string, tokens: Tokens, first: number, last: number): number {
  let best = 0;
  let bestMark = Number.POSITIVE_INFINITY;
  for (let at = last; at >= first; at--) {
    if (!isSentenceStart(text, tokens, at)) continue;
    const mark = fingerprint(tokens.ids, at);
    if (mark < bestMark) {
      best = at;
      bestMark = mark;
    }
  }
  return best || wordStart(tokens, last, first);
}

/** The earliest sentence within reach of the cut, or the word nearest to the reach. */
function resumeBefore(text: string, tokens: Tokens, cut: number): number {
  for (let at = cut - OVERLAP; at < cut; at++) if (isSentenceStart(text, tokens, at)) return at;
  return wordStart(tokens, cut - OVERLAP, cut - 2 * OVERLAP);
}

/** The last place in (lowest, at] where a word begins; `at` itself when all of it is one word. */
function wordStart(tokens: Tokens, at: number, lowest: number): number {
  for (let i = at; i > lowest; i--) if ((tokens.starts[i] ?? 0) > (tokens.ends[i - 1] ?? 0)) return i;
  return at;
}

function isSentenceStart(text: string, tokens: Tokens, at: number): boolean {
  const end = tokens.ends[at - 1] ?? 0;
  const gap = text.slice(end, tokens.starts[at] ?? end);
  if (gap.includes('\n')) return true;
  const before = text.slice(Math.max(0, end - 4), end);
  return gap === '' ? END_WITHOUT_SPACE.test(before) : SENTENCE_END.test(before);
}

function fingerprint(ids: readonly number[], at: number): number {
  let hash = 0x811c9dc5;
  for (let i = Math.max(0, at - FINGERPRINT); i < at; i++) hash = Math.imul(hash ^ (ids[i] ?? 0), 0x01000193) >>> 0;
  return hash;
}
