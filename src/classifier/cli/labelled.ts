import { type Category, LEVELS, type Level, type Post } from '../types.ts';
import { linesOf } from './lines.ts';
import { isKind, isObject } from './post-line.ts';

/** A piece that people marked; `OTHER` and `INNOCENT` are nobody's the author treats. */
export interface MarkedSpan {
  readonly category: Category | 'OTHER' | 'INNOCENT';
  readonly start: number;
  readonly end: number;
}

export interface Labelled {
  readonly id: string;
  readonly post: Post;
  readonly verdict: Level;
  readonly spans: readonly MarkedSpan[];
  readonly tags: readonly string[];
}

const MARK = /\{([A-Z]+)\|([^{}]*)\}/g;
const KNOWN: ReadonlySet<string> = new Set(
  'NAME HANDLE CONTACT ID DATE AGE PLACE EVENT TRAIT HEALTH CARE MEDIA TONE ADVICE OTHER INNOCENT'.split(' '),
);
const isKnown = (category: string): category is MarkedSpan['category'] => KNOWN.has(category);
const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

/** "{NAME|Ana} rang" as text and spans. */
function unmark(marked: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, category = '', words = ''] = match;
    text += marked.slice(at, match.index);
    if (isKnown(category)) spans.push({ category, start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), spans };
}

/** Words that occur twice mark the first place not yet taken by the same words. */
function locate(text: string, listed: unknown): MarkedSpan[] {
  const next = new Map<string, number>();
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((span: unknown): MarkedSpan[] => {
    if (!isObject(span) || typeof span.text !== 'string' || typeof span.category !== 'string') return [];
    const start = text.indexOf(span.text, next.get(span.text) ?? 0);
    if (start < 0 || !isKnown(span.category)) return [];
    next.set(span.text, start + 1);
    return [{ category: span.category, start, end: start + span.text.length }];
  });
}

/** One line of either format of the corpus (test/corpus/README.md); throws when it is neither. */
export function parseLabelled(line: string): Labelled {
  const row: unknown = JSON.parse(line);
  if (!isObject(row)) throw new Error('not a JSON object');
  const verdict = row.verdict ?? row.v;
  const id = String(row.id ?? '');
  if (!isLevel(verdict)) throw new Error(`${id}: no verdict`);
  const compact = typeof row.t === 'string' ? unmark(row.t) : null;
  const text = compact?.text ?? row.text;
  if (typeof text !== 'string') throw new Error(`${id}: no text`);
  const string = (...values: unknown[]) => values.find((value) => typeof value === 'string') as string | undefined;
  const kind = row.kind ?? row.k;
  return {
    id,
    verdict,
    post: {
      text,
      site: string(row.site, row.s) ?? '',
      ...(isKind(kind) ? { kind } : {}),
      parent: string(row.parent, row.p) ?? null,
      author: string(row.author, row.a) ?? null,
    },
    spans: compact?.spans ?? locate(text, row.spans),
    tags: Array.isArray(row.tags) ? row.tags.map(String) : [],
  };
}

export async function* readLabelled(path: string): AsyncGenerator<Labelled> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield parseLabelled(line);
    } catch (error) {
      throw new Error(`${path}:${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
