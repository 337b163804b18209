import type { Text } from '../schema/text.ts';

export type Path = readonly (string | number)[];

/** A language tag such as `en` or `es-MX`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a text says as JSON; null when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The same words in several languages: every key is a language tag and every value a string. */
export function isText(value: unknown): value is Text {
  if (!isFields(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([tag, words]) => LANGUAGE_TAG.test(tag) && typeof words === 'string');
}

/** A list whose entries are told apart by their ids. */
export function isIdList(value: unknown): value is readonly { readonly id: string }[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((entry) => isFields(entry) && typeof entry.id === 'string')
  );
}

/** Every object and list below `value`, itself included, with its path. Texts are not gone into. */
export function* parts(value: unknown, path: Path = []): Generator<{ readonly path: Path; readonly value: object }> {
  if (typeof value !== 'object' || value === null) return;
  yield { path, value };
  if (isText(value)) return;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* parts(entry, [...path, index]);
  } else {
    for (const [key, entry] of Object.entries(value)) yield* parts(entry, [...path, key]);
  }
}
