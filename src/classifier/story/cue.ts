import type { Category } from '../types.ts';

/** Words that say something about the story around an identifier. Offsets are UTF-16 into the text that was searched. */
export interface Cue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
}

export type CueKind = keyof typeof CUE_CATEGORY;

/** The category a cue shows as when it becomes a finding; null when it only speaks for or against. */
export const CUE_CATEGORY = {
  patient: 'CARE',
  careVerb: 'CARE',
  carePlace: 'CARE',
  health: 'HEALTH',
  outcome: 'HEALTH',
  media: 'MEDIA',
  event: 'EVENT',
  publicRole: 'TRAIT',
  job: 'TRAIT',
  looks: 'TRAIT',
  rare: 'EVENT',
  mock: 'TONE',
  advice: 'ADVICE',
  visit: 'CARE',
  money: 'CARE',
  chart: 'CARE',
  welcome: 'CARE',
  neutral: null,
  denial: null,
  pointing: null,
  ownKin: null,
  self: null,
  work: null,
  pet: null,
  trade: null,
  fiction: null,
  history: null,
  teaching: null,
  consent: null,
  crowd: null,
} satisfies Record<string, Category | null>;

export interface CuePattern {
  readonly kind: CueKind;
  readonly pattern: RegExp;
}

export function findCues(text: string, patterns: readonly CuePattern[]): Cue[] {
  const cues: Cue[] = [];
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      cues.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  return cues.sort((a, b) => a.start - b.start);
}
