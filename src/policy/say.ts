import type { Text } from './schema/text.ts';

export interface Said {
  readonly words: string;
  /** The language that the words are really in. */
  readonly language: string;
}

/** The words in the wanted language, else in its base language (`es` for `es-MX`), else in the first that there is. */
export function say(text: Text, wanted: string): Said {
  const base = wanted.split('-')[0] ?? wanted;
  const language = [wanted, base].find((tag) => Object.hasOwn(text, tag)) ?? Object.keys(text)[0] ?? '';
  return { words: text[language] ?? '', language };
}
