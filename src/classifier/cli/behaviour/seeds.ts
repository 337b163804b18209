import { readFileSync } from 'node:fs';
import type { Level, Post, PostKind } from '../../types.ts';

/** Posts written by hand for the behaviour checks: test/corpus/behaviour (see the README of the corpus). */
const FOLDER = new URL('../../../../test/corpus/behaviour/', import.meta.url);

interface Seed {
  readonly id: string;
  readonly k: PostKind;
  /** Who writes. */
  readonly a?: string;
}

/** `t` has `{FIRST}`, `{LAST}` and `[innocent|words]`. */
export interface TextSeed extends Seed {
  readonly v: Level;
  readonly p?: string;
  readonly t: string;
}

/** `t` has `[what makes it more|what makes it less]` of a risk; `c` says how. */
export interface DirectionSeed extends Seed {
  readonly c: string;
  readonly p?: string;
  readonly t: string;
}

/** The same post told by hand in two languages, with what it answers. */
export interface SpanishSeed extends Seed {
  readonly v: Level;
  readonly en: string;
  readonly es: string;
  readonly pen?: string;
  readonly pes?: string;
}

export interface Seeds {
  readonly names: readonly TextSeed[];
  /** First and last names by where they come from. */
  readonly origins: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly invariance: readonly TextSeed[];
  readonly direction: readonly DirectionSeed[];
  /** `{word}` in `t` is what gets disguised. */
  readonly disguise: readonly TextSeed[];
  readonly spanish: readonly SpanishSeed[];
}

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const lines = <T>(name: string): T[] =>
  read(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

export function readSeeds(): Seeds {
  return {
    names: lines('names.jsonl'),
    origins: new Map(Object.entries(JSON.parse(read('origins.json')) as Record<string, string[][]>)),
    invariance: lines('invariance.jsonl'),
    direction: lines('direction.jsonl'),
    disguise: lines('disguise.jsonl'),
    spanish: lines('spanish.jsonl'),
  };
}

export function postOf({ k, a }: Seed, text: string, parent: string | undefined): Post {
  return { text, kind: k, site: '', author: a ?? null, parent: parent ?? null };
}
