import { isAustralianMedicare } from './checksums.ts';
import { byPattern } from './types.ts';

/** The US Medicare beneficiary identifier never uses S, L, O, I, B and Z. */
const MBI =
  /(?<![\w-])[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\w-])/gi;

export const findMedicareNumbers = byPattern('ID', 'national-number', [
  { pattern: MBI, confidence: 0.97 },
  { pattern: /(?<![\w.-])[2-6]\d{3} \d{5} \d(?: \d)?(?![\w-])/g, confidence: 0.97, accept: isAustralianMedicare },
  {
    pattern:
      /\b(?:medicare|medicaid|medi-cal)(?: id| no\.?| number| card| #)?[:# ]{1,3}(?<it>(?=[\w-]*\d{3})[A-Z0-9][\w-]{5,14})/gi,
    confidence: 0.95,
  },
]);
