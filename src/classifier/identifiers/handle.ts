import { byPattern } from './types.ts';

export const findHandles = byPattern('HANDLE', 'handle', [
  { pattern: /(?<![\w.@/])@[A-Za-z_][\w.]{1,29}(?<!\.)(?:@[\w.-]{3,60}(?<!\.))?/g, confidence: 0.85 },
  { pattern: /(?<![\w/])\/?u\/[\w-]{3,20}/g, confidence: 0.85 },
]);
