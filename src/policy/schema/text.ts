import * as v from 'valibot';
import { LANGUAGE_TAG } from '../check/walk.ts';

export const languageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, 'expected a language tag like en or es-MX'));

export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected a country code like US'));

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/, 'expected lower-case letters, digits and hyphens'));

export const version = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'expected a version like 1.0.0'));

export const day = v.pipe(v.string(), v.isoDate('expected a day like 2026-11-25'));

export const email = v.pipe(v.string(), v.email());

/** A chat or form of the organisation, `https:` only. */
export const link = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** One line or paragraph in one language. `longest` in UTF-16 code units. */
export const words = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

/** The same words in each language of the pack: `{ "en": "…", "es": "…" }`. `longest` holds for each of them. */
export const text = (longest: number) => v.pipe(v.record(languageTag, words(longest)), v.minEntries(1));

/** Words by language tag. */
export type Text = Readonly<Record<string, string>>;
