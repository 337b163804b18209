import { isCommonWord, isFirstName } from '../people/gazetteer/index.ts';
import type { Word } from '../text/words.ts';
import type { Category } from '../types.ts';
import { isMoment, isPartOfMoment } from './moment-words.ts';

const DIGIT = /\d/;
const AGE_SHAPE = /^\d{1,3}(?:y|yo|yom|yof|m|f|mo|yr|yrs)$/i;
const AGE_WORD =
  /^(?:years?|months?|weeks?|days?|old|(?:twen|thir|for|fif|six|seven|eigh|nine)(?:ty|teen)(?:-\p{L}+)?|\p{L}+-year-old)$/iu;
/** Clinical shorthand in capitals is no name. */
const SHORTEST_SHOUTED_NAME = 4;

const isShorthand = ({ shout, text }: Word): boolean => shout && text.length < SHORTEST_SHOUTED_NAME;

/** In a language whose common words we do not know, small letters tell more and a rare word nothing. */
const FOREIGN: Readonly<Record<'NAME' | 'DATE' | 'PLACE', number>> = { NAME: 0.6, DATE: 0.55, PLACE: 0.45 };

function leastAbroad(category: Category, word: Word): number {
  const known = category === 'DATE' && isMoment(word.text);
  const plain = !word.capital && !DIGIT.test(word.text) && !known && !isFirstName(word.bare);
  return plain && (category === 'NAME' || category === 'DATE' || category === 'PLACE') ? FOREIGN[category] : 0;
}

function leastForName(word: Word): number {
  const { bare, capital, opens } = word;
  const common = isCommonWord(bare);
  if (isFirstName(bare) && !common) return 0.06;
  if (isShorthand(word)) return 0.5;
  if (!capital) return common ? 0.55 : 0.4;
  if (!common) return opens ? 0.2 : 0.07;
  return opens ? 0.3 : 0.15;
}

function leastForMoment({ text }: Word): number {
  if (isMoment(text)) return 0.05;
  return isPartOfMoment(text) || DIGIT.test(text) ? 0.25 : 0.4;
}

function leastForAge({ text }: Word): number {
  if (AGE_SHAPE.test(text)) return 0.1;
  if (DIGIT.test(text)) return 0.35;
  return AGE_WORD.test(text) ? 0.22 : 0.6;
}

function leastForPlace({ capital, opens, shout, text }: Word): number {
  if (DIGIT.test(text) || isPartOfMoment(text)) return 0.4;
  if (!capital) return 0.25;
  if (shout) return 0.25;
  return opens ? 0.1 : 0.04;
}

/**
 * How likely, 0 to 1, the model must hold a word for a piece of an identifier before it is believed. A word that looks like
 * one needs little: rather one word too many than a name left. A word that does not would only spoil the sentence.
 * Chosen on posts that the model had not seen, by the share of right ones at each probability. `foreign`: the text is not English.
 */
export function leastFor(category: Category, word: Word, foreign: boolean): number {
  return Math.max(leastAtHome(category, word), foreign ? leastAbroad(category, word) : 0);
}

function leastAtHome(category: Category, word: Word): number {
  switch (category) {
    case 'NAME':
      return leastForName(word);
    case 'DATE':
      return leastForMoment(word);
    case 'AGE':
      return leastForAge(word);
    case 'PLACE':
      return leastForPlace(word);
    default:
      return DIGIT.test(word.text) ? 0.2 : 0.35;
  }
}
