import { type Finding, IDENTIFIER_CATEGORIES, type Post, type Verdict } from './types.ts';

/** Further readings that one verdict may cost. What is left unread stays: rather a reason too many than one left out. */
const MOST_READINGS = 3;

/** The text without some words, and without the gap they leave. */
function without(text: string, { start, end }: Finding): string {
  const gap = text.charAt(start - 1) === ' ' && text.charAt(end) === ' ' ? 1 : 0;
  return text.slice(0, start) + text.slice(end + gap);
}

/**
 * The findings that decided: those without whose words the score falls. `scoreOf` reads a text again. Identifiers stay, whatever
 * the score says: they have to go anyway. The shortest of the others are tried first, for they are the likeliest strays.
 */
export async function decisive(
  post: Post,
  verdict: Verdict,
  scoreOf: (text: string) => Promise<number>,
): Promise<readonly Finding[]> {
  const doubtful = verdict.findings
    .filter(({ category }) => !IDENTIFIER_CATEGORIES.has(category))
    .sort((a, b) => a.text.length - b.text.length)
    .slice(0, MOST_READINGS);
  const strays = new Set<Finding>();
  for (const finding of doubtful) {
    if ((await scoreOf(without(post.text, finding))) >= verdict.score) strays.add(finding);
  }
  const kept = verdict.findings.filter((finding) => !strays.has(finding));
  // A verdict without any reason would leave its author at a loss.
  return kept.length > 0 ? kept : verdict.findings;
}
