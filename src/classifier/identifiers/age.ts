import { byPattern } from './types.ts';

const SPELLED =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER = `(?:1[01]\\d|[1-9]?\\d|(?:${SPELLED})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)`;
const NOT_INSIDE = '(?<![\\w$£€.,/#-])';

/** Ages of people, in the many ways they are written; ages of cars and houses look the same and are told apart by context. */
export const findAges = byPattern('AGE', 'age', [
  {
    pattern: new RegExp(
      `${NOT_INSIDE}${NUMBER}[- ]?(?:(?:years?|yrs?|months?|mos?|weeks?|wks?|days?)[- ]?olds?|y\\/?o|yr\\/?o|yo|mo\\/?o)(?![a-z])(?: ?\\/?[mf](?![a-z]))?`,
      'gi',
    ),
    confidence: 0.92,
  },
  {
    pattern: new RegExp(`${NOT_INSIDE}(?:1[01]\\d|[1-9]?\\d)(?:y|yrs?|mo)?[ -]?\\/?[MFmf](?![\\w°]|'s|\\/\\d)`, 'g'),
    confidence: 0.8,
    accept: (it) => !/^0|\d ?f$|^\d m$|^(?:\d|1\d) ?m$/.test(it),
  },
  {
    pattern: new RegExp(
      `\\b(?:age|aged|turn(?:ed|s|ing)?|just turned|is|was|at|only) (?<it>${NUMBER})(?=[,.;!)]| (?:today|tomorrow|yesterday|tonight|and (?:a half|counting|still|has|had|was|is|never|he|she)|years? (?:young|of age)|this week|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,
      'gi',
    ),
    confidence: 0.5,
    accept: (it) => !/^(?:one|two|1|2|0)$/i.test(it),
  },
  {
    pattern:
      /\b(?:turn(?:ed|s|ing)|just turned|aged?|would have been|celebrat\w+|birthday(?: number)?) (?<it>(?:1[01]\d|[1-9]\d|[3-9]))\b(?! ?(?:%|patients|people|times|of|beds|in\b|dollars|points|sides|pages))/gi,
    confidence: 0.75,
  },
  { pattern: /\b(?:\d{1,2}|1[01]\d)(?:st|nd|rd|th)(?= (?:birthday|bday|b-day))/gi, confidence: 0.85 },
  {
    pattern:
      /\b(?:in|into) (?:his|her|their) (?:early |mid[- ]|late )?(?<it>(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0'?s))\b/gi,
    confidence: 0.75,
  },
  {
    pattern:
      /\b(?:mid|early|late)[- ](?<it>(?:[2-9]0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b/gi,
    confidence: 0.6,
  },
  {
    pattern:
      /(?<![\w.])(?:\d{2}(?:\+\d)?[- ]?week(?:er|s? (?:pregnant|along|gestation|premie|preemie))|\d{2}[- ]?weekers?)(?!\w)/gi,
    confidence: 0.7,
  },
  { pattern: /\b(?<it>(?:septua|octo|nona|cente)na?g?enarian|centenarian)\b/gi, confidence: 0.6 },
  { pattern: /(?<![\w.])\d{1,3} (?:años|ans|anos|jaar|Jahre)(?: (?:de edad|alt|oud))?(?![\p{L}])/giu, confidence: 0.7 },
  {
    pattern:
      /,? (?<it>(?:1[01]\d|[1-9]\d)), (?=(?:with|who|has|had|in|on|from|post|male|female|hx|history|admitted|came|fell|died|passed|is|was|retired|widow|mother|father|ex)\b)/gi,
    confidence: 0.7,
  },
  {
    pattern: new RegExp(
      `\\b(?:he|she|they|who)(?:['’]s| is| was| turned| turns|['’]re) (?:only |just |now )?(?<it>${NUMBER})(?=[,.;!)\\n]| (?:today|now|and|tomorrow|yesterday)|$)`,
      'gi',
    ),
    confidence: 0.75,
    accept: (it) => !/^(?:one|1|0)$/i.test(it),
  },
  { pattern: /[\p{L}.],? ?[,(] ?(?<it>(?:1[01]\d|[1-9]\d))(?:[),]|\. )(?!\d)/gu, confidence: 0.5 },
  // "Micah, 4, CP" and "Still in bed 2. 88, new hip": a number right after a name, or alone at the head of a sentence.
  { pattern: /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+, \(?(?<it>(?:1[01]\d|[1-9]?\d))(?=[,.:;)](?:\s|$))/gu, confidence: 0.55 },
  { pattern: /(?:^|[.!?\n] )(?<it>(?:1[01]\d|[2-9]\d))(?=[.,] (?!\d))/g, confidence: 0.5 },
]);
