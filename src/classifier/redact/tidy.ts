import { capitalised } from './edit.ts';

/** What replacing leaves behind: doubled spaces and words, empty brackets, orphaned commas, a or an, capitals. */
export function tidy(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(
      /\b(a|an|the|my|our|this|that|your|his|her) (a|an|the)(?= (?:patient|older|adult|child|teenager|baby|very|unit)\b)/gi,
      (_, first: string, article: string) => (/^\p{Lu}/u.test(first) ? capitalised(article) : article),
    )
    .replace(
      /\b(my|our|your|his|her|their|the|a|an|this|that) (?:a|an|the|our) (?=(?:patient|area|unit|workplace|room)\b)/gi,
      '$1 ',
    )
    .replace(/\b(patient|pt|resident|client),? (?:a|the) patient\b/gi, '$1')
    .replace(/\bA (?=(?:older|adult)\b)/g, 'An ')
    .replace(/\ba (?=(?:older|adult)\b)/g, 'an ')
    .replace(/\ban (?=(?:young|very|teenage|patient|child|baby)\b)/gi, (article) =>
      article.startsWith('A') ? 'A ' : 'a ',
    )
    .replace(/\b(recently|soon)(?:,? (?:(?:and|or) )?\1)+\b/gi, '$1')
    .replace(/[ \t]+(?![:;]['-]?[)(DPp3/|*])([,.!?;:)])/g, '$1')
    .replace(
      /([.!?])\s*[,;:]+(\s+)(\p{Ll})/gu,
      (_, mark: string, space: string, letter: string) => mark + space + letter.toUpperCase(),
    )
    .replace(/([.!?])\s*[,;:]+(?=\s|$)/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/,([.!?])/g, '$1')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .replace(/(^|\n)[ \t]*[,;:.][ \t]*/g, '$1')
    .replace(/\( /g, '(')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+(\n|$)/g, '$1')
    .replace(/(^|\n) +/g, '$1')
    .trim();
}
