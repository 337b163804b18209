import type { Piece } from '../decide.ts';
import { languageOf } from '../redact/language.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { CATEGORIES, type Category, IDENTIFIER_CATEGORIES } from '../types.ts';
import { leastFor } from './looks.ts';
import { identifierShare, innocentShare, strongest, type Tagging } from './tagging.ts';

/** Cut for the words that only explain. */
const EXPLAINING_CUT = 0.4;
/** Against a likelier reading an identifier needs at least this part of its probability; names of staff are the likeliest of those. */
const AGAINST_EXPLAINING = 0.5;
const NAME_AGAINST_INNOCENT = 0.5;
const AGAINST_INNOCENT = 0.2;
/** A kind of identifier with less than this part of the probability of all is not what the word is. */
const LEAST_OF_SHARE = 0.15;
/** A small word between two marked ones needs no more than this to be one of them ("the 9th or the 12th"). */
const BRIDGE_CUT = 0.1;
const LONGEST_BRIDGE = 2;

const PATIENT_CATEGORIES: ReadonlySet<string> = new Set(CATEGORIES);
const isCategory = (name: string): name is Category => PATIENT_CATEGORIES.has(name);

/** Words that only announce an identifier; the model sometimes takes them for a name. */
const LABEL = /^(?:mrn|ssn|d\.?o\.?b|dos|nhs|hcn|phn|csn|acct|account|addr|tel|phone|fax|email|id|no|pt|rm|member)$/i;

interface Marked {
  readonly word: Word;
  readonly category: Category | null;
  /** Probability of an identifier of any kind. */
  readonly share: number;
}

/** The likeliest kind of identifier that a word also looks like. */
function identifierOf(word: Word, best: ReadonlyMap<string, number>, share: number, foreign: boolean): Category | null {
  let found: Category | null = null;
  let most = LEAST_OF_SHARE * share;
  for (const category of IDENTIFIER_CATEGORIES) {
    const value = best.get(category) ?? 0;
    if (value > most && share >= leastFor(category, word, foreign)) {
      found = category;
      most = value;
    }
  }
  return found;
}

function explainingOf(best: ReadonlyMap<string, number>): Category | null {
  let found: Category | null = null;
  let most = EXPLAINING_CUT;
  for (const [name, value] of best) {
    if (!isCategory(name) || IDENTIFIER_CATEGORIES.has(name) || value <= most) continue;
    found = name;
    most = value;
  }
  return found;
}

function categoryOf(word: Word, best: ReadonlyMap<string, number>, share: number, foreign: boolean): Category | null {
  const other = explainingOf(best);
  if (LABEL.test(word.text) || share < (other ? (best.get(other) ?? 0) : 0) * AGAINST_EXPLAINING) return other;
  const identifier = identifierOf(word, best, share, foreign);
  if (!identifier) return other;
  const against = identifier === 'NAME' ? NAME_AGAINST_INNOCENT : AGAINST_INNOCENT;
  return share < innocentShare(best) * against ? other : identifier;
}

/** Marks the small words between two marked ones of a category. */
function bridged(marks: readonly Marked[]): Marked[] {
  const all = [...marks];
  for (let i = 0; i < all.length; i++) {
    const { category } = all[i] ?? { category: null };
    if (!category || !IDENTIFIER_CATEGORIES.has(category)) continue;
    for (let next = i + 1; next <= i + 1 + LONGEST_BRIDGE; next++) {
      const then = all[next];
      if (!then) break;
      if (then.category === category) {
        for (let at = i + 1; at < next; at++) {
          const between = all[at];
          if (between) all[at] = { ...between, category };
        }
        break;
      }
      if (then.share < BRIDGE_CUT) break;
    }
  }
  return all;
}

/** True when nothing but a space or an inner mark parts two words; a full stop only after a title or an initial ("Mrs. T. Ona"). */
function adjoin(text: string, { start, end }: Piece, next: number): boolean {
  const gap = text.slice(end, next);
  if (!/^[ ,.'’#@/_-]{0,2}$/.test(gap)) return false;
  return !/\. /.test(gap) || /(?:^|[\s.])\p{L}{1,3}$/u.test(text.slice(start, end));
}

/** Whole words that the model marks, neighbours of one category as one piece. Offsets are into the author's text. */
export function taggedPieces(text: string, tagging: Tagging): Piece[] {
  const foreign = languageOf(text) !== 'en';
  const marks = wordsOf(text).map((word): Marked => {
    const best = strongest(tagging, word.start, word.end);
    const share = identifierShare(best);
    return { word, category: categoryOf(word, best, share, foreign), share };
  });
  const pieces: Piece[] = [];
  for (const { word, category } of bridged(marks)) {
    if (!category) continue;
    const last = pieces.at(-1);
    if (last && last.category === category && adjoin(text, last, word.start)) {
      pieces[pieces.length - 1] = { ...last, end: word.end };
    } else pieces.push({ category, kind: 'tag', start: word.start, end: word.end });
  }
  return pieces;
}
