import { byPattern } from './types.ts';

/** Digits that are no phone: money, versions, decimals, and parts of longer numbers are kept out by what surrounds them. */
const BEFORE = '(?<![\\w.$£€#/-])';
const AFTER = '(?![\\w/-]|\\.\\d)';

/** US and Canada, UK, Australia, and the seven-digit form people use at home. */
export const findPhones = byPattern('CONTACT', 'phone', [
  {
    pattern: new RegExp(`${BEFORE}(?:\\+?1[ .-]?)?\\(?[2-9]\\d{2}\\)?[ .-]?\\d{3}[ .-]\\d{4}${AFTER}`, 'g'),
    confidence: 0.97,
  },
  { pattern: new RegExp(`${BEFORE}\\([2-9]\\d{2}\\) ?\\d{3}[ .-]?\\d{4}${AFTER}`, 'g'), confidence: 0.98 },
  { pattern: new RegExp(`${BEFORE}[2-9]\\d{2}-\\d{4}${AFTER}`, 'g'), confidence: 0.9 },
  {
    pattern: new RegExp(
      `${BEFORE}(?:\\+44 ?(?:\\(0\\) ?)?|0)(?:7\\d{3} ?\\d{3} ?\\d{3}|[1238]\\d{2,3} ?\\d{3} ?\\d{3,4}|20 ?\\d{4} ?\\d{4})${AFTER}`,
      'g',
    ),
    confidence: 0.95,
  },
  {
    pattern: new RegExp(`${BEFORE}(?:\\+61 ?|0)[23478](?:\\d{2} ?\\d{3} ?\\d{3}| ?\\d{4} ?\\d{4})${AFTER}`, 'g'),
    confidence: 0.95,
  },
  { pattern: new RegExp(`${BEFORE}\\+\\d{1,3}(?:[ .-]?\\d{2,4}){3,5}${AFTER}`, 'g'), confidence: 0.95 },
  { pattern: /\b(?:cell|phone|tel|call|text|ring|mobile|number)\b[^\d\n]{0,12}(?<it>[2-9]\d{9})\b/gi, confidence: 0.9 },
]);
