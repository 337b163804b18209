import { isNhsNumber } from './checksums.ts';
import { byPattern } from './types.ts';

export const findNhsNumbers = byPattern('ID', 'national-number', [
  { pattern: /(?<![\w.-])\d{3} \d{3} \d{4}(?![\w-])/g, confidence: 0.9, accept: isNhsNumber },
  { pattern: /(?<![\w.-])\d{3} \d{3} \d{4}(?=\b[^\d\n]{0,20}\bnhs\b)/gi, confidence: 0.95 },
  { pattern: /\bnhs(?: no\.?| number| num| #)?[:# ]{0,3}(?<it>\d{3}[ -]?\d{3}[ -]?\d{3,4})\b/gi, confidence: 0.97 },
]);
