import { findIdentifiers } from '../identifiers/index.ts';
import type { Identifier, IdentifierKind } from '../identifiers/types.ts';
import { findNames, type Name } from '../people/names.ts';
import { type Role, roleOf } from '../people/role.ts';
import { type Plain, plain } from '../text/plain.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Post } from '../types.ts';
import { ANSWER } from './answer.ts';
import { CARE } from './care.ts';
import { type Cue, type CueKind, findCues } from './cue.ts';
import { DISTINCT, TONE } from './distinct.ts';
import { HEALTH } from './health.ts';
import { OTHERS } from './others.ts';

/** Everything the rules see in a post before anything is decided. Offsets are into `plain.text`. */
export interface Reading {
  /** As it was given, but for a parent that is cut to `LONGEST_PARENT`. */
  readonly post: Post;
  readonly role: Role;
  readonly plain: Plain;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  /** In the order of the text. */
  readonly cues: readonly Cue[];
  readonly cueKinds: ReadonlySet<CueKind>;
  readonly identifierKinds: ReadonlySet<IdentifierKind>;
}

const PATTERNS = [...CARE, ...HEALTH, ...ANSWER, ...OTHERS, ...DISTINCT, ...TONE];
/** What one post is read for; the rest of a longer paste (a book) is not looked at by the rules. */
const LONGEST = 200_000;
/**
 * What is being answered is read this far. Many rules search it, some once for each name, and whoever wrote it may have pasted a book;
 * what it is about stands at its beginning, and the learned model reads less than that. UTF-16 code units.
 */
const LONGEST_PARENT = 4000;

const cutParent = (post: Post): Post =>
  post.parent && post.parent.length > LONGEST_PARENT ? { ...post, parent: post.parent.slice(0, LONGEST_PARENT) } : post;

export function read(given: Post): Reading {
  const post = cutParent(given);
  const text = plain(post.text.length > LONGEST ? post.text.slice(0, LONGEST) : post.text);
  const words = wordsOf(text.text);
  const identifiers = findIdentifiers(text.text, post.terms);
  const cues = findCues(text.text, PATTERNS);
  return {
    post,
    role: roleOf(post.author),
    plain: text,
    words,
    sentences: sentencesOf(text.text),
    names: findNames(text.text, words),
    identifiers,
    cues,
    cueKinds: new Set(cues.map((cue) => cue.kind)),
    identifierKinds: new Set(identifiers.map((it) => it.kind)),
  };
}

export function cuesOf(reading: Reading, ...kinds: readonly CueKind[]): Cue[] {
  return reading.cues.filter((cue) => kinds.includes(cue.kind));
}

/** Index of the first that starts at `at` or later; `sorted` is in the order of the text. */
function firstFrom(sorted: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that start in [start, end); `sorted` is in the order of the text. */
export function startingIn<T extends { readonly start: number }>(
  sorted: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  return sorted.slice(firstFrom(sorted, start), firstFrom(sorted, end));
}

/** The last that starts at `at` or before; `sorted` is in the order of the text. */
export function lastStartingBy<T extends { readonly start: number }>(sorted: readonly T[], at: number): T | undefined {
  return sorted[firstFrom(sorted, at + 1) - 1];
}

/** The sentence that holds an offset; the whole text when it is cut nowhere. */
export function sentenceAt(reading: Reading, at: number): Sentence {
  const found = lastStartingBy(reading.sentences, at);
  return found && at < found.end ? found : { start: 0, end: reading.plain.text.length };
}
