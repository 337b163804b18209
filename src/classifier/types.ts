/** The words every part shares when it speaks of a post and of what could identify somebody in it. */

/** clear: silence. remind: a quiet line. hold: the post waits for its author. */
export type Level = 'clear' | 'remind' | 'hold';

export const LEVELS: readonly Level[] = ['clear', 'remind', 'hold'];

export type PostKind = 'post' | 'comment' | 'reply' | 'review-reply' | 'message' | 'caption';

/** What a piece of text can be, in the terms of the labelling guide. */
export const CATEGORIES = [
  'NAME',
  'HANDLE',
  'CONTACT',
  'ID',
  'DATE',
  'AGE',
  'PLACE',
  'EVENT',
  'TRAIT',
  'HEALTH',
  'CARE',
  'MEDIA',
  'TONE',
  'ADVICE',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** The categories a redaction must remove when they belong to the patient. */
export const IDENTIFIER_CATEGORIES: ReadonlySet<Category> = new Set([
  'NAME',
  'HANDLE',
  'CONTACT',
  'ID',
  'DATE',
  'AGE',
  'PLACE',
]);

/** One text about to be published, with what is known of where it is going. */
export interface Post {
  /** All that will become public, exactly as the author wrote it (UTF-16). */
  readonly text: string;
  /** Short site name (`x`, `facebook`, `google` ...), empty when unknown. */
  readonly site?: string;
  readonly kind?: PostKind;
  /** The text being answered, when there is one. */
  readonly parent?: string | null;
  /** Who writes, as far as the person said so ("RN, night shift"). */
  readonly author?: string | null;
  /** Name of the group or community the text goes to. */
  readonly group?: string | null;
  /** Where the author works and lives, as told in the settings: readers know it, so it counts as a place. */
  readonly profile?: { readonly employer: string; readonly town: string } | null;
  /** Names of places and patterns of codes that the author's organisation watches for; `#` stands for a digit. */
  readonly terms?: readonly string[];
  /** True when a picture, film or file travels with the text. */
  readonly attachment?: boolean;
}

/** One piece of the text that carries the decision. Offsets are UTF-16 code units into `Post.text`. */
export interface Finding {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** One plain sentence for the author. */
  readonly reason: string;
}

/**
 * quick: one reading, while somebody types or while a better reading is on its way. thorough: further readings make sure that each
 * reason decided and that the suggestion is no longer held.
 */
export type Care = 'quick' | 'thorough';

export interface Verdict {
  readonly level: Level;
  /** Calibrated probability, 0 to 1, that posting identifies a patient. */
  readonly score: number;
  readonly findings: readonly Finding[];
  /** One sentence that names the combination; empty when clear. */
  readonly explanation: string;
  /** The text as it could be posted instead; null when nothing sensible can be offered. */
  readonly redacted: string | null;
  /** Which tier spoke last: rules alone, or rules and the learned model together. */
  readonly tier: 'fast' | 'deep';
}

export const CLEAR: Verdict = {
  level: 'clear',
  score: 0,
  findings: [],
  explanation: '',
  redacted: null,
  tier: 'fast',
};
