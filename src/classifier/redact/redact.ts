import type { Finding, Level, Post } from '../types.ts';
import { applyEdits, type Edit } from './edit.ts';
import { editLocation } from './location.ts';
import { editMoment } from './moment.ts';
import { neutralReply } from './neutral.ts';
import { editAge, editName } from './person.ts';
import { editMedia, editPointer } from './pointer.ts';
import { tidy } from './tidy.ts';
import { wordingFor } from './wording.ts';

/** A suggestion with fewer words than this says nothing and is not offered. */
const FEWEST_WORDS = 3;

function editsFor(text: string, findings: readonly Finding[]): Edit[] {
  const words = wordingFor(text);
  const named = new Set<string>();
  const only = (edit: Edit | null): Edit[] => (edit ? [edit] : []);
  return findings.flatMap(({ category, start, end }): Edit[] => {
    switch (category) {
      case 'NAME': {
        const again = named.size > 0;
        named.add(text.slice(start, end).toLowerCase());
        return [editName(text, start, end, again, words)];
      }
      case 'DATE':
        return [editMoment(text, start, end, words)];
      case 'AGE':
        return [editAge(text, start, end, words)];
      case 'PLACE':
        return only(editLocation(text, start, end, words));
      case 'HANDLE':
      case 'CONTACT':
      case 'ID':
        return [editPointer(text, start, end)];
      case 'MEDIA':
        return only(editMedia(text, start, end));
      default:
        return [];
    }
  });
}

/** The same words wherever else they stand: a name found once is gone everywhere. */
function everywhere(text: string, findings: readonly Finding[]): Finding[] {
  const all = [...findings];
  for (const finding of findings) {
    if (
      (finding.category !== 'NAME' && finding.category !== 'HANDLE' && finding.category !== 'ID') ||
      finding.text.length < 3
    )
      continue;
    for (let at = text.indexOf(finding.text); at >= 0; at = text.indexOf(finding.text, at + finding.text.length)) {
      const end = at + finding.text.length;
      const free = !all.some((other) => other.start < end && other.end > at);
      if (free && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(end)))
        all.push({ ...finding, start: at, end });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

/** The text without the sentences that hold what cannot be put otherwise. */
function withoutSentences(text: string, findings: readonly Finding[]): string {
  const cuts = [0];
  for (const match of text.matchAll(/[.!?]+["'”’)]*\s+|\n+/g)) cuts.push(match.index + match[0].length);
  cuts.push(text.length);
  return cuts
    .slice(0, -1)
    .map((start, i) => ({ start, end: cuts[i + 1] ?? text.length }))
    .filter(({ start, end }) => !findings.some((finding) => finding.start < end && finding.end > start))
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .trim();
}

const saysSomething = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS;

/** Suggestions from the mildest to the strongest; each is worth offering when it is no longer a hold. */
export function redactions(post: Post, findings: readonly Finding[]): string[] {
  if (post.kind === 'review-reply') return [neutralReply(post.text)];
  const all = everywhere(post.text, findings);
  const mild = tidy(applyEdits(post.text, editsFor(post.text, all)));
  const telling = all.filter(({ category }) => category === 'TRAIT' || category === 'EVENT' || category === 'MEDIA');
  const carrying = all.filter(({ category }) => category !== 'HEALTH' && category !== 'TONE' && category !== 'ADVICE');
  const strong = telling.length > 0 ? tidy(withoutSentences(post.text, carrying)) : '';
  return [mild, strong].filter(
    (text, index, them) => saysSomething(text) && text !== post.text && them.indexOf(text) === index,
  );
}

/**
 * The mildest suggestion that `levelOf` no longer calls a hold; failing that the mildest, for the author to go on from; null
 * when nothing worth posting would be left.
 */
export function redact(post: Post, findings: readonly Finding[], levelOf: (text: string) => Level): string | null {
  const candidates = redactions(post, findings);
  return candidates.find((text) => levelOf(text) !== 'hold') ?? candidates[0] ?? null;
}
