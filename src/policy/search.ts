import MiniSearch from 'minisearch';
import type { PolicyCard } from '../overlay/types.ts';
import { shown } from './cards.ts';
import type { Policy } from './policy.ts';
import type { PackCard } from './schema/pack.ts';
import type { Text } from './schema/text.ts';
import data from './search-words.json';

/** Longest question that is read; nobody types more into a small box. UTF-16 code units. */
const LONGEST_QUESTION = 200;
const MOST_RESULTS = 6;
/** A hit that scores less than this part of the best one is chance. */
const LEAST_SHARE = 0.25;
/** Shorter words are neither completed nor mended: too many others are one letter away. */
const SHORT = 4;

const stop: ReadonlySet<string> = new Set(data.stop.map(plain));
const common: ReadonlySet<string> = new Set(data.common.map(plain));
const groupsOf: ReadonlyMap<string, readonly string[]> = groupsByWord(data.groups);
const bySituation: Readonly<Record<string, readonly string[] | undefined>> = data.situations;

/** Cards found by a question in the person's own words, the best first. */
export type FindCards = (question: string) => PolicyCard[];

/**
 * The index over all cards for staff, in every language of the pack: who reads English may ask in Spanish. Takes a few
 * milliseconds to build; asking takes less than one.
 */
export function cardSearch(policy: Policy): FindCards {
  const cards = policy.pack.cards.filter(({ audience }) => audience === 'staff');
  const index = new MiniSearch<Record<string, string>>({
    fields: ['title', 'told', 'also', 'rule', 'instead', 'why'],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: {
      boost: { title: 4, told: 4, also: 2, rule: 2 },
      prefix: (word) => word.length >= SHORT,
      fuzzy: (word) => (word.length >= SHORT ? 0.25 : false),
      weights: { prefix: 0.6, fuzzy: 0.4 },
    },
  });
  index.addAll(cards.map(entryOf));
  return (question) => {
    const asked = telling(wordsOf(question.slice(0, LONGEST_QUESTION)));
    if (asked.length === 0) return [];
    const hits = index
      .search(asked.join(' '))
      // A card that answers all of the question goes before one that answers a part of it well.
      .map(({ id, score, queryTerms }) => ({ id, score: score * new Set(queryTerms).size ** 2 }))
      .sort((a, b) => b.score - a.score);
    const least = (hits[0]?.score ?? 0) * LEAST_SHARE;
    return hits
      .filter(({ score }) => score >= least)
      .slice(0, MOST_RESULTS)
      .flatMap(({ id }) => cards.filter((card) => card.id === id))
      .map((card) => shown(card, policy));
  };
}

function entryOf(card: PackCard): Record<string, string> {
  const all = (text: Text) => Object.values(text).join(' ');
  const told = card.answers.situations.flatMap((situation) => bySituation[situation] ?? []).map(plain);
  const also = [...wordsOf(all(card.title)), ...told].flatMap((word) => [word, ...(groupsOf.get(word) ?? [])]);
  return {
    id: card.id,
    title: all(card.title),
    told: told.join(' '),
    also: [...new Set(also)].join(' '),
    rule: all(card.rule),
    instead: all(card.instead),
    why: all(card.why),
  };
}

/**
 * The words that tell something; a question made of small words alone ("can i post this") asks nothing yet. What stands in
 * every card ("patient") counts only where there is nothing else.
 */
function telling(words: readonly string[]): string[] {
  const content = words.filter((word) => !stop.has(word));
  const special = content.filter((word) => !common.has(word));
  return special.length > 0 ? special : content;
}

/** Words without case, accents and plural, so that "Fotos", "foto" and "FOTO" are one. "X-ray" is one word, too, and so is "before and after". */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\bx[\s‐‑-]?rays?\b/g, 'xray')
    .replace(/\bbefore\W+(?:and\W+)?after\b|\bantes\W+y\W+despu[eé]s(?!\p{L})/gu, 'beforeafter')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(plain);
}

function plain(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.length > 3 && /[^su]s$/.test(bare) ? bare.slice(0, -1) : bare;
}

function groupsByWord(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const words of groups.map((group) => group.map(plain)))
    for (const word of words) found.set(word, [...(found.get(word) ?? []), ...words]);
  return found;
}
