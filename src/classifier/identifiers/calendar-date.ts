import { MONTH } from './calendar-words.ts';
import { byPattern } from './types.ts';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const ORDINAL = `${DAY}(?:st|nd|rd|th)?`;
const YEAR = "(?:(?:19|20)\\d\\d|'\\d\\d)";

/** Digits with the shape of a day and a month; ratios, scores and pressures ("120/80", "10/10", "24/7") have not. */
function isDayAndMonth(it: string): boolean {
  const [first = 0, second = 0] = it.split(/[./-]/).map(Number);
  const dayAndMonth = (first <= 12 && second <= 31) || (first <= 31 && second <= 12);
  return (
    dayAndMonth &&
    first > 0 &&
    second > 0 &&
    !/^(?:10\/10|24\/7|9\/10|8\/10|7\/10|5\/5|4\/4|3\/3|2\/2|1\/2|1\/3|2\/3|1\/4|3\/4|1\/1|4\/5|5\/10|6\/10|12\/12|12\/10|11\/10|9-5|7-7)$/.test(
      it,
    )
  );
}

/** Dates with a year: the ones that name one day for ever. */
export const findFullDates = byPattern('DATE', 'full-date', [
  {
    pattern: /(?<![\w/.-])(?:3[01]|[12]\d|0?[1-9])[/.-](?:3[01]|[12]\d|0?[1-9])[/.-](?:19|20)?\d\d(?![\w/-])/g,
    confidence: 0.95,
    accept: isDayAndMonth,
  },
  {
    pattern: /(?<![\w/.-])(?:19|20)\d\d[/.-](?:1[0-2]|0?[1-9])[/.-](?:3[01]|[12]\d|0?[1-9])(?![\w/-])/g,
    confidence: 0.95,
  },
  { pattern: new RegExp(`(?<![\\w/])${MONTH}\\.? ${ORDINAL},? ${YEAR}(?!\\w)`, 'gi'), confidence: 0.97 },
  {
    pattern: new RegExp(`(?<![\\w/])${ORDINAL}(?: of| de)? ${MONTH}\\.?,?(?: de)? ${YEAR}(?!\\w)`, 'gi'),
    confidence: 0.97,
  },
]);

export const findDates = byPattern('DATE', 'date', [
  {
    pattern: new RegExp(`(?<![\\w/])${MONTH}\\.? ${ORDINAL}(?![\\w%°.]|,\\d| ?(?:mg|ml|units?|percent))`, 'gi'),
    confidence: 0.85,
  },
  { pattern: new RegExp(`(?<![\\w/])${ORDINAL}(?: of| de)? ${MONTH}(?!\\w)`, 'gi'), confidence: 0.88 },
  { pattern: new RegExp(`(?<![\\w/])${MONTH},? ${YEAR}(?!\\w)`, 'gi'), confidence: 0.85 },
  {
    pattern: /(?<![\w/.$£€-])(?:3[01]|[12]\d|0?[1-9])[/-](?:3[01]|[12]\d|0?[1-9])(?![\w/%-]|\.\d)/g,
    confidence: 0.5,
    accept: isDayAndMonth,
  },
  {
    pattern:
      /\b(?:on|since|until|till|from|by|born|of|after|before) (?<it>the (?:3[01]st|2?1st|2?2nd|2?3rd|(?:[12]?[4-9]|1[0-3]|[23]0)th))(?! (?:floor|time|year|grade|day|hour|one|century|street|st|ave|avenue|patient|baby|code|week|month|person|birthday))\b/gi,
    confidence: 0.75,
  },
  {
    pattern:
      /\b(?:since|in|born(?: in)?|from|of|back in|until) (?<it>(?:19[3-9]\d|20[0-3]\d))(?![\d-]|,\d| (?:mg|ml|calories|patients|people|beds|words|cases))\b/gi,
    confidence: 0.5,
  },
]);
