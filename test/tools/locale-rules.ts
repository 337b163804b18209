import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Sentence {
  readonly message: string;
}

type Sentences = Readonly<Record<string, Sentence>>;

/** The language that every other one is compared with. */
const REFERENCE = 'en';

function sentencesOf(folder: string, language: string): Sentences {
  return JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Sentences;
}

/** Keys asked for by name, and the constant beginnings of keys that are put together (`badge_${state}`). */
function askedFor(files: readonly string[]): {
  keys: ReadonlySet<string>;
  beginnings: readonly string[];
  text: string;
} {
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const keys = [...text.matchAll(/\bt\(\s*'(\w+)'|__MSG_(\w+)__/g)].map(([, called, named]) => called ?? named ?? '');
  const beginnings = [...text.matchAll(/\bt\(\s*`(\w+)\$\{/g)].map(([, beginning = '']) => beginning);
  return { keys: new Set(keys.filter((key) => !key.startsWith('@@'))), beginnings, text };
}

const placeholders = ({ message }: Sentence) =>
  [...message.matchAll(/\$\d|\$\w+\$/g)]
    .map(([mark]) => mark)
    .sort()
    .join();

/** Sentences that are asked for and missing, there and never used, or different between languages. */
export function localeProblems(folder: string, files: readonly string[]): string[] {
  const reference = sentencesOf(folder, REFERENCE);
  const { keys, beginnings, text } = askedFor(files);
  const missing = [...keys].filter((key) => !(key in reference));
  // A key may also travel as data (`{ label: 'pauseHour' }`): its name in quotes counts as a use.
  const isUsed = (key: string) =>
    keys.has(key) || beginnings.some((beginning) => key.startsWith(beginning)) || text.includes(`'${key}'`);
  const unused = Object.keys(reference).filter((key) => !isUsed(key));
  return [
    ...missing.map((key) => `${folder}/${REFERENCE}: ${key} is asked for and missing`),
    ...unused.map((key) => `${folder}/${REFERENCE}: ${key} is never used`),
    ...readdirSync(folder)
      .filter((language) => language !== REFERENCE)
      .flatMap((language) => differences(folder, language, reference)),
  ];
}

function differences(folder: string, language: string, reference: Sentences): string[] {
  const own = sentencesOf(folder, language);
  const all = new Set([...Object.keys(reference), ...Object.keys(own)]);
  return [...all].flatMap((key) => {
    const [theirs, ours] = [reference[key], own[key]];
    if (theirs === undefined) return [`${folder}/${language}: ${key} is not in ${REFERENCE}`];
    if (ours === undefined) return [`${folder}/${language}: ${key} is missing`];
    return placeholders(theirs) === placeholders(ours) ? [] : [`${folder}/${language}: ${key} has other placeholders`];
  });
}
