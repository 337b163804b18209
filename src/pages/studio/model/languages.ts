import { changed, type JsonObject, listOf, objectOf, type Path, stringOf } from './json.ts';
import { leaves } from './walk.ts';

/** Some tags are no language at all; this is the form that the schema takes. */
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export function languagesOf(pack: JsonObject): readonly string[] {
  return listOf(pack.languages).filter((tag) => typeof tag === 'string');
}

/** Words that stand in one language of the pack and not in this one. */
export interface Missing {
  readonly path: Path;
  readonly language: string;
}

export function missingTranslations(pack: JsonObject): Missing[] {
  const languages = languagesOf(pack);
  return [...leaves(pack)].flatMap(({ field, path, value }) => {
    if (field.kind !== 'text' || value === null) return [];
    const words = objectOf(value);
    return languages
      .filter((language) => stringOf(words[language]).trim() === '')
      .map((language) => ({ path: [...path, language], language }));
  });
}

/** The tag in its usual form; null when it is none, or the pack has it already. */
export function newLanguage(pack: JsonObject, typed: string): string | null {
  const tag = canonical(typed.trim());
  return tag !== null && TAG.test(tag) && !languagesOf(pack).includes(tag) ? tag : null;
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The pack without one of its languages, and without the words that were in it. */
export function withoutLanguage(pack: JsonObject, language: string): JsonObject {
  let left = changed(pack, {
    kind: 'set',
    path: ['languages'],
    value: languagesOf(pack).filter((tag) => tag !== language),
  });
  for (const { field, path, value } of leaves(pack)) {
    if (field.kind === 'text' && Object.hasOwn(objectOf(value), language))
      left = changed(left, { kind: 'set', path: [...path, language], value: undefined });
  }
  return left;
}
