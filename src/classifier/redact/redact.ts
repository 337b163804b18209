import { sentencesOf } from '../text/sentences.ts';
import type { Category, Finding, Level, Post } from '../types.ts';
import { applyEdits, type Edit } from './edit.ts';
import { editsFor } from './edits.ts';
import { neutralReply } from './neutral.ts';
import { tidy } from './tidy.ts';

/** A suggestion with fewer words than this says nothing and is not offered. */
const FEWEST_WORDS = 3;
/** A suggestion that keeps less than this part of the words is no longer the author's post. */
const LEAST_KEPT = 0.4;

/** Kinds of which the same words are the same person, wherever else they stand. */
const REPEATED: ReadonlySet<Category> = new Set(['NAME', 'HANDLE', 'ID']);
/** Shorter words mean too many other things. */
const SHORTEST_REPEATED = 3;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Which characters of the text the stretches take, so that many are compared with many in one go. */
function takenBy(text: string, stretches: readonly Stretch[]): Uint8Array {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of stretches) taken.fill(1, start, end);
  return taken;
}

const isFree = (taken: Uint8Array, { start, end }: Stretch): boolean => !taken.subarray(start, end).includes(1);

/** The same words wherever else they stand: a name found once is gone everywhere. */
function everywhere(text: string, findings: readonly Finding[]): Finding[] {
  const all = [...findings];
  const taken = takenBy(text, findings);
  const sought = new Set<string>();
  for (const finding of findings) {
    const words = finding.text;
    if (!REPEATED.has(finding.category) || words.length < SHORTEST_REPEATED || sought.has(words)) continue;
    sought.add(words);
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      const end = start + words.length;
      if (!isFree(taken, { start, end }) || /[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end))) continue;
      taken.fill(1, start, end);
      all.push({ ...finding, start, end });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

/** The sentences that hold one of the findings, as stretches to leave out. */
function sentencesWith(text: string, findings: readonly Finding[]): Edit[] {
  const taken = takenBy(text, findings);
  return sentencesOf(text)
    .filter((sentence) => !isFree(taken, sentence))
    .map(({ start, end }) => ({ start, end, words: '' }));
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const TELLING: ReadonlySet<Category> = new Set(['TRAIT', 'EVENT', 'MEDIA']);
const ONLY_TELLING: ReadonlySet<Category> = new Set(['HEALTH', 'TONE', 'ADVICE']);

/** Each suggestion is built when it is asked for: mostly the first is taken. */
function* wordings(text: string, findings: readonly Finding[]): Generator<string> {
  const all = everywhere(text, findings);
  const build = (edits: readonly (Edit | null)[]): string =>
    tidy(
      applyEdits(
        text,
        edits.filter((edit) => edit !== null),
      ),
    );
  const isLongEnough = (one: string) => wordsIn(one) >= LEAST_KEPT * wordsIn(text);

  yield build(editsFor(text, all, false).map(({ edit }) => edit));
  const taken = editsFor(text, all, true);
  const softened = taken.map(({ edit }) => edit);
  yield build(softened);
  const left = taken.flatMap(({ finding, edit }) => (edit === null && TELLING.has(finding.category) ? [finding] : []));
  if (left.length > 0) {
    const shorter = build([...sentencesWith(text, left), ...softened]);
    if (isLongEnough(shorter)) yield shorter;
  }
  if (all.some(({ category }) => TELLING.has(category))) {
    const carrying = all.filter(({ category }) => !ONLY_TELLING.has(category));
    const shortest = build(sentencesWith(text, carrying));
    if (isLongEnough(shortest)) yield shortest;
  }
}

/**
 * Suggestions from the mildest to the strongest; each is worth offering when it is no longer a hold. Identifiers go in all of them; then
 * descriptions of the person; then the sentences with what cannot be put otherwise; then all that speak of the person.
 */
export function* redactions(post: Post, findings: readonly Finding[]): Generator<string> {
  if (post.kind === 'review-reply') {
    yield neutralReply(post.text);
    return;
  }
  const offered = new Set([post.text]);
  for (const one of wordings(post.text, findings)) {
    if (offered.has(one) || wordsIn(one) < FEWEST_WORDS) continue;
    offered.add(one);
    yield one;
  }
}

/**
 * The mildest suggestion that `levelOf` no longer calls a hold; failing that, or where nobody judges, the mildest of all for the author to
 * go on from; null when nothing worth posting would be left.
 */
export function redact(post: Post, findings: readonly Finding[], levelOf?: (text: string) => Level): string | null {
  let mildest: string | null = null;
  for (const text of redactions(post, findings)) {
    if (levelOf?.(text) !== 'hold') return text;
    mildest ??= text;
  }
  return mildest;
}
