import type { Piece } from './decide.ts';
import { wordsOf } from './text/words.ts';
import { CATEGORIES, type Category, IDENTIFIER_CATEGORIES } from './types.ts';

/** One word piece as the learned model tagged it. */
export interface TaggedToken {
  /** UTF-16 offsets into the author's text. */
  readonly start: number;
  readonly end: number;
  /** Probability of each category of `Tagging.categories`. */
  readonly tags: ArrayLike<number>;
}

export interface Tagging {
  readonly categories: readonly string[];
  readonly tokens: readonly TaggedToken[];
}

/** How likely a word must be some identifier of the patient to be shown and removed: rather one word too many than a name left. */
export const IDENTIFIER_CUT = 0.17;
/** Cut for the words that only explain. */
const EXPLAINING_CUT = 0.4;
/** Above this the model says that a name or date belongs to somebody else, and the rules are not believed. */
const INNOCENT_CUT = 0.5;

const PATIENT_CATEGORIES: ReadonlySet<string> = new Set(CATEGORIES);
const isCategory = (name: string): name is Category => PATIENT_CATEGORIES.has(name);

interface WordTags {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
}

/** Strongest probability of each category over the tokens of [start, end). */
export function strongest({ categories, tokens }: Tagging, start: number, end: number): Map<string, number> {
  const best = new Map<string, number>();
  for (const token of tokens) {
    if (token.end <= start) continue;
    if (token.start >= end) break;
    for (const [i, category] of categories.entries()) {
      best.set(category, Math.max(best.get(category) ?? 0, token.tags[i] ?? 0));
    }
  }
  return best;
}

function categoryOf(best: ReadonlyMap<string, number>): Category | null {
  let identifier: Category | null = null;
  let identifierSum = 0;
  let other: Category | null = null;
  for (const [name, value] of best) {
    if (!isCategory(name)) continue;
    if (IDENTIFIER_CATEGORIES.has(name)) {
      identifierSum += value;
      if (value > (identifier ? (best.get(identifier) ?? 0) : 0)) identifier = name;
    } else if (value > (other ? (best.get(other) ?? 0) : EXPLAINING_CUT)) other = name;
  }
  if (identifier && identifierSum > IDENTIFIER_CUT && identifierSum > (other ? (best.get(other) ?? 0) : 0) * 0.5)
    return identifier;
  return other;
}

/** Words that only announce an identifier; the model sometimes takes them for a name. */
const LABEL = /^(?:mrn|ssn|dob|nhs|hcn|phn|csn|acct|account|tel|phone|fax|email|id|no)$/i;
const isLabel = (word: string): boolean => LABEL.test(word);

/** Whole words that the model marks, neighbours of one category as one piece. Offsets are into the author's text. */
export function taggedPieces(text: string, tagging: Tagging): Piece[] {
  const marked: WordTags[] = [];
  let token = 0;
  for (const word of wordsOf(text)) {
    while (token < tagging.tokens.length && (tagging.tokens[token]?.end ?? 0) <= word.start) token++;
    const inside: TaggedToken[] = [];
    for (let at = token; at < tagging.tokens.length && (tagging.tokens[at]?.start ?? 0) < word.end; at++) {
      const next = tagging.tokens[at];
      if (next) inside.push(next);
    }
    const category = categoryOf(strongest({ categories: tagging.categories, tokens: inside }, word.start, word.end));
    if (category && !isLabel(text.slice(word.start, word.end)))
      marked.push({ start: word.start, end: word.end, category });
  }
  const pieces: Piece[] = [];
  for (const { start, end, category } of marked) {
    const last = pieces.at(-1);
    if (last && last.category === category && /^[ ,.'’#@/_-]{0,2}$/.test(text.slice(last.end, start))) {
      pieces[pieces.length - 1] = { ...last, end };
    } else pieces.push({ category, kind: 'tag', start, end });
  }
  return pieces;
}

/** True when the model is sure that this name, date or place is nobody's the author treats. */
export function isInnocent(tagging: Tagging, start: number, end: number): boolean {
  const best = strongest(tagging, start, end);
  const innocent = Math.max(best.get('OTHER') ?? 0, best.get('INNOCENT') ?? 0);
  let identifier = 0;
  for (const category of IDENTIFIER_CATEGORIES) identifier += best.get(category) ?? 0;
  return innocent > INNOCENT_CUT && identifier < innocent;
}
