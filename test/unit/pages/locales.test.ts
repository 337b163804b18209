import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { defaultPack } from '../../../src/policy/default-pack.ts';
import { localeProblems } from '../../tools/locale-rules.ts';

const FOLDER = 'src/static/_locales';
/** What the Chrome Web Store takes as a description, in characters. */
const LONGEST_DESCRIPTION = 132;

type Sentences = Record<string, { message: string }>;
const read = (folder: string, language: string) =>
  JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Sentences;

const shipped = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('src', path));
const files = [...shipped, 'manifest.json'];

let scratch = '';
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

/** The locales with one sentence of a language changed or taken out. */
function changed(language: string, key: string, message: string | null): string {
  scratch = mkdtempSync(join(tmpdir(), 'locales-'));
  cpSync(FOLDER, scratch, { recursive: true });
  const sentences = read(scratch, language);
  if (message === null) delete sentences[key];
  else sentences[key] = { message };
  writeFileSync(join(scratch, language, 'messages.json'), JSON.stringify(sentences));
  return scratch;
}

test('every sentence is used, none is missing, and languages have the same keys and placeholders', () => {
  expect(localeProblems(FOLDER, files)).toEqual([]);
});

test.each([
  ['es', 'statusPaused', 'En pausa en $1', 'placeholders'],
  ['es', 'resume', null, 'missing'],
  ['es', 'onlyHere', 'x', 'is not in en'],
  ['en', 'neverUsed', 'x', 'is never used'],
  ['en', 'editPost', null, 'is asked for and missing'],
])('the check notices: %s %s', (language, key, message, complaint) => {
  expect(localeProblems(changed(language, key, message), files).join('\n')).toContain(complaint);
});

/** Forms that only "usted" has, of verbs that pages and training tell people what to do with. */
const FORMAL =
  /(?<!\p{L})(?:usted|pruebe|pregunte|cierre|copie|seleccione|vuelva|reinicie|inténtelo|revíselo|péguela|pulse|elija|busque|diga|llévelo|avise|agradezca|compártalo)(?!\p{L})/iu;

test('Spanish says "tú" to staff, in the interface as in the training', () => {
  const { training } = defaultPack();
  const taught = training.modules.flatMap(({ title, intro, exercises }) => [
    title.es,
    intro.es,
    ...exercises.map(({ feedback }) => feedback.es?.replace(/«[^»]*»/g, '')),
  ]);
  const said = Object.values(read(FOLDER, 'es')).map(({ message }) => message);
  expect([...said, ...taught].filter((words) => FORMAL.test(words ?? ''))).toEqual([]);
});

test.each(readdirSync(FOLDER))('%s names itself, fits the store and leaves nothing blank', (language) => {
  const sentences = read(FOLDER, language);
  expect(sentences.languageTag?.message).toBe(language);
  expect(sentences.extensionDescription?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  for (const [key, { message }] of Object.entries(sentences)) expect(message.trim(), key).not.toBe('');
});

test.each(readdirSync(FOLDER))(
  'the accessible names that assistive technology and tests look for stand in %s',
  (language) => {
    const sentences = read(FOLDER, language);
    for (const key of ['holdTitle', 'uncheckedTitle']) expect(sentences[key]?.message).toMatch(/^Chaperone/);
    for (const key of Object.keys(sentences).filter((name) => name.startsWith('badge_')))
      expect(sentences[key]?.message).toMatch(/^Chaperone: /);
  },
);
