import { byPattern } from './types.ts';

export const findEmails = byPattern('CONTACT', 'email', [
  {
    pattern: /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g,
    confidence: 0.97,
  },
  {
    pattern: /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:gmail|gmial|yahoo|hotmail|outlook|icloud|aol|proton)\b/gi,
    confidence: 0.9,
  },
  {
    pattern:
      /\b[A-Za-z0-9][\w.+-]{1,40} ?(?:\(at\)|\[at\]) ?[A-Za-z0-9-]{2,40} ?(?:\(dot\)|\[dot\]|\.) ?[a-z]{2,10}\b/gi,
    confidence: 0.9,
  },
]);
