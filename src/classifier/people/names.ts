import { STANDS_FOR } from '../text/leet.ts';
import type { Word } from '../text/words.ts';
import { isCommonWord, isFirstName } from './gazetteer/index.ts';
import { LAY_TITLES, NICK_TITLES, OFFICE_TITLES, STAFF_TITLES } from './vocabulary.ts';

/** How a person is named; it says how sure we are that it is a name at all. */
export type NameForm = 'titled' | 'staff' | 'office' | 'nick' | 'full' | 'first' | 'unknown' | 'initials' | 'masked';

export interface Name {
  readonly form: NameForm;
  readonly start: number;
  readonly end: number;
  /** Index of the first and last word. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1: a person's name at all, whoever's. */
  readonly sure: number;
}

const POSSESSIVE = /['’]s?$/;
const CONTRACTION = /['’](?:t|d|ll|ve|re|m)$/;
const NOT_A_NAME = new Set(
  "i i'm i'll i've i'd mon tue tues wed weds thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter thanksgiving halloween covid english spanish ok okay pm am tv er ed icu or rn cna emt md np pa the a and but my our his her lol omg god lord jesus santa netflix german french mexican american british irish scottish italian spaniard polish chinese korean japanese indian african asian european teen guy sir madam".split(
    ' ',
  ),
);
const PARTICLES = new Set('de la del van der den von da dos di bin al el ní ni mac mc st ter le du ó o'.split(' '));
/** "j0hn" -> "john"; null when nothing was hidden. */
export function withoutDigits(lower: string): string | null {
  if (!/^[a-z@$0134578!]{4,}$/.test(lower) || !/[a-z]/.test(lower) || !/[0134578@$!]/.test(lower)) return null;
  if (lower.replace(/[^a-z]/g, '').length * 2 < lower.length) return null;
  const letters = lower.replace(/[0134578@$!]/g, (digit) => STANDS_FOR[digit]?.charAt(0) ?? digit);
  return /^[a-z]+$/.test(letters) ? letters : null;
}

const MASKED = /^[\p{Lu}][\p{L}]*\*+[\p{L}]+$|^[\p{Lu}]\*{1,8}$/u;
const PROFANE = /^(?:f|s|sh|a|b|d|p|c|w|h|bull|mother|god|t)\*/i;
const INITIALS = /^[A-Z](?:\.[A-Z]){1,2}$/;
const MEDICAL_INITIALS =
  /^(?:P\.O|I\.V|I\.D|A\.M|P\.M|U\.S|U\.K|E\.R|O\.R|I\.E|E\.G|B\.S|R\.N|M\.D|D\.O|P\.T|O\.T|L\.P|N\.P|P\.A|P\.S|T\.V|D\.C|L\.A|A\.A|B\.A|M\.S|N\.Y|S\.A|S\.O|O\.B|I\.T|A\.I|C\.E)(?:\.|$)/;

const isSurnameLike = (word: Word | undefined): boolean =>
  !!word &&
  word.capital &&
  !/\d/.test(word.text) &&
  !NOT_A_NAME.has(word.bare) &&
  (!isCommonWord(word.bare) || !word.shout);

/** The last word of a name that begins before `index`; particles ("de la") may stand between. */
function lastOfName(words: readonly Word[], index: number, text: string, most: number): number {
  let last = index;
  for (let next = index + 1, left = most; left > 0 && next < words.length; next++) {
    const word = words[next];
    const before = words[next - 1];
    if (!word || !before || !/^(?: |-|\. )$/.test(text.slice(before.end, word.end - word.text.length))) break;
    const after = words[next + 1];
    if (PARTICLES.has(word.lower) && after && (isSurnameLike(after) || PARTICLES.has(after.lower))) continue;
    if (!isSurnameLike(word) || POSSESSIVE.test(before.text)) break;
    if (
      isCommonWord(word.bare) &&
      !isFirstName(word.bare) &&
      /^(?:and|in|is|was|who|with|at|for|on|from|has)$/.test(word.bare)
    )
      break;
    last = next;
    left--;
  }
  return last;
}

/** True when most words of the text begin with small letters even where they should not. */
export function isCareless(words: readonly Word[]): boolean {
  const openers = words.filter((word) => word.opens && /^\p{L}/u.test(word.text));
  return openers.length > 0 && openers.filter((word) => !word.capital).length * 2 > openers.length;
}

export function findNames(text: string, words: readonly Word[]): Name[] {
  const names: Name[] = [];
  const careless = isCareless(words);
  const shouted = words.filter((word) => word.shout).length * 2 > words.length;
  const add = (form: NameForm, from: number, to: number, sure: number): number => {
    const first = words[from];
    const last = words[to];
    if (first && last) {
      const end = last.end - (POSSESSIVE.exec(last.text)?.[0].length ?? 0);
      names.push({ form, start: first.start, end, from, to, sure });
    }
    return to;
  };

  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const next = words[i + 1];
    const gap = next ? text.slice(word.end, next.start) : '';
    const near = gap === ' ' || gap === '. ' || gap === '.' || gap === '.  ';
    const lower = word.bare;
    const titled = near && next && !/\d/.test(next.text.charAt(0));

    if (titled && LAY_TITLES.has(lower)) {
      const named =
        isSurnameLike(next) ||
        (!isCommonWord(next.bare) && next.bare.length > 2) ||
        isFirstName(next.bare) ||
        /^[a-z]$/i.test(next.text);
      if (
        named &&
        !/^(?:right|perfect|wrong|you|the|it|my|this|a|out|her|him|them|me|us|mom|dad|piggy|america|universe|teen|rogers)$/.test(
          next.bare,
        ) &&
        (word.capital || careless || next.capital)
      ) {
        i = add('titled', i, lastOfName(words, i + 1, text, 2), next.capital ? 0.95 : 0.8);
        continue;
      }
    }
    if (titled && STAFF_TITLES.has(lower) && (isSurnameLike(next) || (careless && !isCommonWord(next.bare)))) {
      i = add('staff', i, lastOfName(words, i + 1, text, 2), 0.9);
      continue;
    }
    if (
      titled &&
      OFFICE_TITLES.has(lower) &&
      next.capital &&
      isSurnameLike(next) &&
      (!isCommonWord(next.bare) || isFirstName(next.bare))
    ) {
      i = add('office', i, lastOfName(words, i + 1, text, 2), 0.85);
      continue;
    }
    if (
      titled &&
      NICK_TITLES.has(lower) &&
      next.capital &&
      isFirstName(next.bare) &&
      (word.capital || !isCommonWord(next.bare))
    ) {
      i = add('nick', i, i + 1, 0.8);
      continue;
    }
    if (MASKED.test(word.text) && !PROFANE.test(word.text)) {
      add('masked', i, i, 0.6);
      continue;
    }
    const hidden = /[0134578@$!]/.test(lower) ? withoutDigits(lower) : null;
    if (hidden && isFirstName(hidden) && !isCommonWord(hidden)) {
      const nextHidden = next ? withoutDigits(next.lower) : null;
      i = add('first', i, nextHidden && gap === ' ' ? i + 1 : i, 0.75);
      continue;
    }
    if (INITIALS.test(word.text) && !MEDICAL_INITIALS.test(word.text)) {
      add('initials', i, i, 0.6);
      continue;
    }
    if (
      /^[A-Z]$/.test(word.text) &&
      gap === '. ' &&
      next?.capital &&
      isSurnameLike(next) &&
      !isCommonWord(next.bare) &&
      !next.shout
    ) {
      i = add('full', i, lastOfName(words, i + 1, text, 1), 0.75);
      continue;
    }
    if (/\d/.test(word.text) || CONTRACTION.test(lower) || NOT_A_NAME.has(lower) || lower.length < 2) continue;
    if (!word.capital && !careless) continue;
    const first = isFirstName(lower);
    const common = isCommonWord(lower);
    if (word.capital && !(word.shout && (common || !first || (lower.length < 4 && !shouted)))) {
      if (first) {
        const to = lastOfName(words, i, text, 2);
        const follower = words[i + 1];
        if (to > i && follower) {
          const real = !isCommonWord(follower.bare) || isFirstName(follower.bare) || !common;
          if (real && !(common && word.opens && isCommonWord(follower.bare))) {
            i = add('full', i, to, common ? 0.7 : 0.9);
            continue;
          }
        }
        if (
          next &&
          /^[A-Z]$/.test(next.text) &&
          gap === ' ' &&
          /[.\s,!]/.test(text.charAt(next.end) || ' ') &&
          next.text !== 'I'
        ) {
          i = add('full', i, i + 1, 0.85);
          continue;
        }
        if (!common) add('first', i, i, lower.length > 2 ? 0.8 : 0.5);
        else if (!word.opens) add('first', i, i, 0.6);
        else add('first', i, i, 0.25);
        continue;
      }
      if (!common && !word.shout && lower.length > 2) {
        const to = lastOfName(words, i, text, 2);
        add('unknown', i, to, to > i ? 0.45 : word.opens ? 0.3 : 0.4);
        i = to;
      }
      continue;
    }
    if (careless && first && !common && lower.length > 2) add('first', i, i, 0.55);
  }
  return names;
}
