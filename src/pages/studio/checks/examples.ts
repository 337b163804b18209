import type { Level, Post, PostKind } from '../../../classifier/types.ts';
import { LEVELS } from '../../../classifier/types.ts';
import { fillMarks, publicData } from '../../../policy/fill.ts';
import { say } from '../../../policy/say.ts';
import type { TemplateUse } from '../../../policy/schema/template.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, type Path, stringOf } from '../model/json.ts';
import { policyOf } from '../model/sound.ts';
import { PARENTS } from './parents.ts';

/** Words of a pack that the classifier should see in a certain way. */
export interface Example {
  /** Of the words in one language: `templates.2.text.es`. */
  readonly path: Path;
  /** The same words in each place where they may be used; the gravest verdict counts. */
  readonly posts: readonly Post[];
  readonly expected: Level;
}

/** Every template, which has to pass in silence, and every exercise, whose verdict the pack states. */
export function examplesIn(pack: JsonObject): Example[] {
  return [...templates(pack), ...exercises(pack)];
}

function templates(pack: JsonObject): Example[] {
  return listOf(pack.templates).flatMap((entry, index) => {
    const { text, use } = objectOf(entry);
    return spoken(text).map(([language, words]): Example => {
      const policy = policyOf(pack, language);
      const filled = policy ? fillMarks(words, publicData(policy)) : words;
      const places = PARENTS[stringOf(use) as TemplateUse] ?? [{ kind: 'message', site: '', parent: null }];
      return {
        path: ['templates', index, 'text', language],
        posts: places.map((place) => ({ ...place, text: filled })),
        expected: 'clear',
      };
    });
  });
}

function exercises(pack: JsonObject): Example[] {
  return listOf(objectOf(pack.training).modules).flatMap((module, moduleIndex) =>
    listOf(objectOf(module).exercises).flatMap((entry, index) => {
      const exercise = objectOf(entry);
      const expected = LEVELS.find((level) => level === exercise.verdict);
      if (!expected) return [];
      return spoken(exercise.text).map(
        ([language, words]): Example => ({
          path: ['training', 'modules', moduleIndex, 'exercises', index, 'text', language],
          posts: [postOf(exercise, language, words)],
          expected,
        }),
      );
    }),
  );
}

function postOf(exercise: JsonObject, language: string, words: string): Post {
  const inLanguage = (text: Json | undefined) =>
    isObject(text) ? say(Object.fromEntries(spoken(text)), language).words : null;
  return {
    text: words,
    site: stringOf(exercise.site).slice(0, 100),
    kind: stringOf(exercise.kind) as PostKind,
    parent: inLanguage(exercise.parent),
    author: inLanguage(exercise.author)?.slice(0, 200) ?? null,
  };
}

function spoken(text: Json | undefined): [language: string, words: string][] {
  return Object.entries(objectOf(text)).flatMap(([language, words]) =>
    typeof words === 'string' && words.trim() !== '' ? [[language, words]] : [],
  );
}
