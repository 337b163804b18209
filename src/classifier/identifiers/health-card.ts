import { isBcHealthNumber, isOntarioHealthCard } from './checksums.ts';
import { byPattern } from './types.ts';

/** Canadian personal health numbers: by their checks when bare, by the word before them otherwise. */
export const findHealthCards = byPattern('ID', 'national-number', [
  {
    pattern: /(?<![\w.-])\d{4}[ -]\d{3}[ -]\d{3}(?:[ -]?[A-Z]{2})?(?![\w-])/g,
    confidence: 0.92,
    accept: (it) => isOntarioHealthCard(it) || isBcHealthNumber(it),
  },
  {
    pattern:
      /\b(?:phn|ohip|health ?card|health number|carte soleil|ramq)(?: no\.?| number| #)?[:# ]{1,3}(?<it>(?=[\w -]*\d{3})[A-Z0-9][A-Z0-9 -]{6,13}[A-Z0-9])\b/gi,
    confidence: 0.95,
  },
  // Quebec: four letters of the name, then year, month and day of birth.
  { pattern: /(?<![\w-])[A-Z]{4} ?\d{4} ?\d{4}(?![\w-])/g, confidence: 0.9 },
]);
