import { isSocialSecurityNumber } from './checksums.ts';
import { byPattern } from './types.ts';

export const findSocialSecurityNumbers = byPattern('ID', 'national-number', [
  { pattern: /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g, confidence: 0.97, accept: isSocialSecurityNumber },
  {
    pattern: /\b(?:ssn|social(?: security)?(?: number| no\.?)?)[^\d\n]{0,10}(?<it>\d{3}[ -]?\d{2}[ -]?\d{4})\b/gi,
    confidence: 0.97,
  },
  {
    pattern: /\b(?:ssn|social)[^\d\n]{0,20}(?:ends? in|ending|last (?:four|4))[^\d\n]{0,8}(?<it>\d{4})\b/gi,
    confidence: 0.9,
  },
]);
