import { byPattern } from './types.ts';

export const findPlates = byPattern('ID', 'plate', [
  // British: two letters, two digits, three letters.
  { pattern: /(?<![\w-])[A-Z]{2}[0-9]{2} ?[A-HJ-PR-Z]{3}(?![\w-])/g, confidence: 0.9 },
  {
    pattern:
      /\b(?:plates?|license|licence|reg(?:istration)?|tags?)\b(?: (?:number|no\.?|plate|is|was|reads|says))*[ :#"']{1,3}(?<it>(?=[A-Z0-9 -]*\d)[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,5})(?![\w])/g,
    confidence: 0.85,
  },
  {
    pattern: /(?<![\w-])[A-HJ-NPR-Z0-9]{9}[A-HJ-NPR-Z0-9]{2}\d{6}(?![\w-])/g,
    confidence: 0.8,
    accept: (it) => /[A-Z]/.test(it),
  },
]);
