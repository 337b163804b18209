import { HOLIDAY, MONTH, WEEKDAY } from './calendar-words.ts';
import { byPattern } from './types.ts';

const PART = '(?:morning|mornin|afternoon|arvo|evening|eve|night|nite|noon|am|pm)';
const EDGE = '(?<![\\p{L}\\p{N}_])';
const END = '(?![\\p{L}\\p{N}_])';

/** Moments that a reader of the post can place: they count as WHEN. */
export const findDays = byPattern('DATE', 'day', [
  {
    pattern: new RegExp(
      `${EDGE}(?:today|tonight|tonite|2night|2nite|2day|yesterday|tomorrow|tmrw|tmw|just now|right now|earlier today|hoy|anoche|ayer|esta (?:noche|mañana|tarde|semana)|aujourd'hui|hier soir|ce (?:soir|matin)|heute(?: nacht| morgen)?|gestern|vandaag|vanochtend|vanavond|gisteren|hoje|ontem|esta noite|malam ini|kanina|kagabi)${END}(?:'s)?`,
      'giu',
    ),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(`${EDGE}(?:this|last|yesterday|tomorrow|earlier this|the other) ${PART}${END}`, 'giu'),
    confidence: 0.82,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:this|last|next|earlier this|late last) (?:past )?(?:week(?:end)?|month|shift|spring|summer|fall|autumn|winter|year|clinic day|call|${MONTH}|${WEEKDAY})${END}(?: ${PART}${END})?`,
      'giu',
    ),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:early |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:'s)?(?: ${PART}${END}| at \\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?${END})?(?!s|[\\p{L}\\p{N}])`,
      'giu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:on|since|until|till|by|next|el|le|am|op|na|every) ${WEEKDAY}${END}(?: ${PART}${END})?`,
      'giu',
    ),
    confidence: 0.75,
    accept: (it) => !/^(?:am|on|by) sun$|^every /i.test(it),
  },
  {
    pattern: new RegExp(`${EDGE}(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat)${END}(?: ${PART}${END})?(?!\\.? \\d)`, 'gu'),
    confidence: 0.5,
  },
  { pattern: new RegExp(`${EDGE}${HOLIDAY}${END}`, 'giu'), confidence: 0.78 },
  {
    pattern: new RegExp(
      `${EDGE}(?:in|back in|since|until|early|late|mid|of|from|by|every|en|em|im) (?<it>${MONTH})${END}`,
      'giu',
    ),
    confidence: 0.6,
    accept: (it) => !/^(?:may|mar|march|mai|mars|sep|dec|jun)$/.test(it),
  },
  { pattern: new RegExp(`${EDGE}(?:in|since|until|last|early|late) (?<it>May|March)${END}`, 'gu'), confidence: 0.6 },
  {
    pattern: new RegExp(
      `${EDGE}(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|a few|a couple(?: of)?) (?:days?|weeks?|months?|nights?|shifts?|hours?) ago)${END}`,
      'giu',
    ),
    confidence: 0.6,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:(?:one|two|three|five|ten|\\d{1,2}) years? ago (?:today|this week|tonight))${END}`,
      'giu',
    ),
    confidence: 0.85,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:overnight|all (?:week|night|day|shift)|that (?:morning|night|day|afternoon|week|same night)|the (?:same night|day after|night before|other (?:day|night|week))|first thing|before (?:lunch|dawn)|mañana|hace (?:dos|tres|\\d+) (?:días|semanas|meses))${END}`,
      'giu',
    ),
    confidence: 0.5,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) (?:later|earlier|post[- ]?op|running|out|straight|into))${END}`,
      'giu',
    ),
    confidence: 0.5,
  },
]);

/** A clock time alone places nothing, but it goes when the patient's moment is redacted. */
export const findClockTimes = byPattern('DATE', 'clock', [
  { pattern: /(?<![\w:.$£€/-])(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[ap]\.?m\b\.?)?(?![\w:]|\/)/gi, confidence: 0.5 },
  { pattern: /(?<![\w:.$£€/-])(?:1[0-2]|[1-9]) ?[ap]m\b/gi, confidence: 0.5 },
  { pattern: /\bat (?<it>(?:[01]\d|2[0-3])[0-5]\d)(?! ?(?:mg|ml|kcal|calories|\w))\b/gi, confidence: 0.5 },
]);
