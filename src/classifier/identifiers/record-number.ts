import { byPattern } from './types.ts';

/** Words that stand before a number which points to one person's record, sample, claim, device or ride. */
const LABEL =
  'mrn|mr|med(?:ical)? rec(?:ord)?|record|chart|acct|account|claim|accession|acc|case|encounter|csn|fin|visit|specimen|sample|slide|kit|wristband|band|tele(?:metry)?(?: box)?|subject|participant|trial|study id|patient(?: id| no\\.?| number)?|pt(?: id| #)|member(?: id)?|policy|group|auth(?:orization)?|ref(?:erral|erence)?|rx|prescription|order|req(?:uisition)?|run|incident|pcr|unit no|dob|hosp(?:ital)? no|uhid|hn|cpf|dni|sip|nino|medicaid|insurance|plan|ticket|invoice|barcode|locker|straws?|tag|nhi|typenex|bib|keypad|key ?safe|safe|philhealth';

/** At least one digit, and long or mixed enough not to be a count. */
const isCode = (it: string): boolean => (it.match(/\d/g)?.length ?? 0) >= 3 || /[A-Za-z]/.test(it.slice(1));

export const findRecordNumbers = byPattern('ID', 'record-number', [
  {
    pattern: new RegExp(
      `\\b(?:${LABEL})(?: ?(?:no\\.?|num(?:ber)?|id|ending(?: in)?|ends in|nr\\.?))?[ :#]{1,3}(?<it>(?=[A-Za-z-]{0,4}\\d)[A-Za-z0-9][A-Za-z0-9./-]{2,17}[A-Za-z0-9])(?![\\w])`,
      'gi',
    ),
    confidence: 0.85,
    accept: (it) =>
      isCode(it) &&
      !/^(?:19|20)\d\d$/.test(it) &&
      !/^\d+(?:st|nd|rd|th|am|pm|h|hr|hrs|mg|ml|k|yo|yr|x|min)$/i.test(it) &&
      !/^\d{1,2}[./-]\d{1,2}$/.test(it),
  },
  { pattern: /\bmrn\b[^\d\n]{0,20}(?<it>\d[\d-]{2,14}\d)/gi, confidence: 0.97 },
  // A hashtag is a word with a year; a number has hardly a letter.
  {
    pattern: /(?<![\w&])#(?<it>[A-Za-z]{0,2}-?\d[\d-]{2,11}(?:-?[A-Za-z])?)(?!\w)/g,
    confidence: 0.6,
    accept: (it) => it.length >= 4 && !/^[A-Za-z]*(?:19|20)\d\d$/.test(it),
  },
  // Laboratory accession numbers: a letter or two, the year, a running number.
  { pattern: /(?<![\w-])[A-Z]{1,3}\d{2}-\d{4,8}(?:-\d+)?(?![\w-])/g, confidence: 0.85 },
  { pattern: /\b(?:tele(?:metry)? )?box (?<it>\d{1,3})(?!\w|\.\d)/gi, confidence: 0.55 },
  // New Zealand's national health index: three letters, then four digits or two and two letters.
  { pattern: /(?<![\w-])[A-HJ-NP-Z]{3}(?:\d{4}|\d\d[A-HJ-NP-Z]{2})(?![\w-])/g, confidence: 0.6 },
]);
