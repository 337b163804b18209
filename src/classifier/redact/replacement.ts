import type { Category } from '../types.ts';

/** Words that keep the sentence whole where an identifier stood; null means: take it out. */
export function replacementFor(category: Category, text: string): string | null {
  switch (category) {
    case 'NAME':
      return 'a patient';
    case 'DATE':
      return /^\d{1,2}:\d\d/.test(text) ? null : 'recently';
    case 'AGE':
      return 'an adult';
    case 'PLACE':
      return /\d/.test(text) ? 'a room' : 'at work';
    default:
      return null;
  }
}
