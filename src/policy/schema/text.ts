import * as v from 'valibot';

/** A language tag such as `en` or `es-MX`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag like en or es-MX'),
);

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/, 'expected lower-case letters, digits and hyphens'));

export const version = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'expected a version like 1.0.0'));

export const day = v.pipe(v.string(), v.isoDate('expected a day like 2026-11-25'));

/** One line or paragraph in one language. `longest` in UTF-16 code units. */
export const words = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

/** The same words in each language of the pack: `{ "en": "…", "es": "…" }`. `longest` holds for each of them. */
export const text = (longest: number) => v.pipe(v.record(languageTag, words(longest)), v.minEntries(1));

/** Words by language tag. */
export type Text = Readonly<Record<string, string>>;
