import { expect, test } from 'vitest';
import { cards } from '../../../../src/pages/studio/fields/cards.ts';
import type { Field, FieldOf } from '../../../../src/pages/studio/fields/field.ts';
import { SECTIONS } from '../../../../src/pages/studio/fields/sections.ts';
import { blankEntry, idsIn } from '../../../../src/pages/studio/model/blank.ts';
import { differences } from '../../../../src/pages/studio/model/compare.ts';
import {
  type Change,
  changed,
  type Json,
  type JsonObject,
  type Path,
  pathName,
} from '../../../../src/pages/studio/model/json.ts';
import { missingTranslations, newLanguage, withoutLanguage } from '../../../../src/pages/studio/model/languages.ts';
import { faultsIn } from '../../../../src/pages/studio/model/problems.ts';
import { isHigher, raised } from '../../../../src/pages/studio/model/versions.ts';
import { leaves } from '../../../../src/pages/studio/model/walk.ts';
import shipped from '../../../../src/policy/packs/us-hospital.json';
import { packSchema } from '../../../../src/policy/schema/pack.ts';

const pack = shipped as unknown as JsonObject;
const after = (...changes: Change[]) => changes.reduce(changed, pack);
const put = (path: Path, value: Json | undefined): Change => ({ kind: 'set', path, value });

test('the forms show every key of a pack, and no other', () => {
  const shown = SECTIONS.flatMap(({ fields }) => fields.map(({ key }) => key));
  // `format` cannot be chosen, and languages have a panel of their own.
  expect([...shown, 'format', 'languages'].sort()).toEqual(Object.keys(packSchema.entries).sort());
});

test('the forms show every value of the default pack', () => {
  const described = new Set([...leaves(pack)].map(({ path }) => pathName(path)));
  const missing: string[] = [];
  const look = (value: Json, path: (string | number)[]) => {
    if (described.has(pathName(path)) || path[0] === 'languages' || path[0] === 'format') return;
    if (typeof value !== 'object' || value === null) missing.push(pathName(path));
    else if (Array.isArray(value)) for (const [index, entry] of value.entries()) look(entry, [...path, index]);
    else for (const [key, entry] of Object.entries(value)) look(entry, [...path, key]);
  };
  look(pack, []);
  // What is null where a group may be is shown by the group's own box.
  expect(missing.filter((name) => !name.endsWith('.reach'))).toEqual([]);
});

test('the lengths that a form names are those of the schema', () => {
  const first = new Map([...leaves(pack)].reverse().map(({ field, path }) => [field, path]));
  for (const [field, path] of first) {
    if (field.kind !== 'text') continue;
    const words = (length: number) => put(path, { en: 'x'.repeat(length), es: 'x' });
    const [long, fits] = [after(words(field.longest + 1)), after(words(field.longest))];
    expect(faultsIn(long).map((fault) => pathName(fault.path))).toContain(`${pathName(path)}.en`);
    expect(faultsIn(fits)).toEqual([]);
  }
});

test('a new card is whole but for its words, and has an id of its own', () => {
  const list = cards.fields[0] as FieldOf<'list'>;
  const card = blankEntry(list, '2026-11-25', idsIn(pack));
  const more = after({ kind: 'insert', path: ['cards'], at: 0, value: card });
  const wrong = faultsIn(more).map(({ path }) => pathName(path));
  expect(wrong.every((name) => name.startsWith('cards.0.'))).toBe(true);
  expect(wrong).toContain('cards.0.rule');
  expect(idsIn(pack).has(String(card.id))).toBe(false);
  expect(blankEntry(list, '2026-11-25', idsIn(more)).id).not.toBe(card.id);
});

test('a blank entry of every list can be filled in through its form', () => {
  const blanks = (fields: readonly Field[]): FieldOf<'list'>[] =>
    fields.flatMap((field) =>
      'fields' in field ? [...(field.kind === 'list' ? [field] : []), ...blanks(field.fields)] : [],
    );
  for (const list of blanks(SECTIONS.flatMap(({ fields }) => fields))) {
    const entry = blankEntry(list, '2026-11-25', new Set());
    expect(Object.keys(entry).sort()).toEqual(list.fields.map(({ key }) => key).sort());
  }
});

test('missing translations are listed, also for a language that was just added', () => {
  expect(missingTranslations(pack)).toEqual([]);
  const less = after(put(['cards', 0, 'rule', 'es'], undefined), put(['tone', 'we', 'es'], '  '));
  expect(missingTranslations(less).map(({ path }) => pathName(path))).toEqual(['cards.0.rule.es', 'tone.we.es']);
  const more = after(put(['languages'], ['en', 'es', 'fr']));
  expect(missingTranslations(more).length).toBeGreaterThan(200);
  expect(new Set(missingTranslations(more).map(({ language }) => language))).toEqual(new Set(['fr']));
});

test('a language is taken away with all of its words, and the pack stays sound', () => {
  const english = withoutLanguage(pack, 'es');
  expect(english.languages).toEqual(['en']);
  expect(JSON.stringify(english)).not.toContain('"es":');
  expect(faultsIn(english)).toEqual([]);
});

test.each([
  ['fr', 'fr'],
  [' FR ', 'fr'],
  ['zh-hant', 'zh-Hant'],
  ['es', null],
  ['English', null],
  ['', null],
  ['en us', null],
  ['<b>', null],
])('"%s" as a new language gives %s', (typed, tag) => {
  expect(newLanguage(pack, typed)).toBe(tag);
});

test('differences are told by field', () => {
  expect(differences(pack, structuredClone(pack))).toEqual([]);
  const other = after(
    put(['cards', 2, 'rule', 'en'], 'Ask first.'),
    put(['organisation'], 'Riverside'),
    put(['siteCards', 'x'], ['story', 'name', 'picture']),
    { kind: 'remove', path: ['cards'], at: 4 },
    { kind: 'insert', path: ['cards'], at: 0, value: { id: 'new', title: { en: 'New' } } },
  );
  const told = differences(pack, other).map(({ kind, path }) => `${kind} ${pathName(path)}`);
  expect(told).toEqual([
    'changed organisation',
    'added cards.0',
    'changed cards.3.rule',
    'removed cards.4',
    'changed siteCards.x',
  ]);
});

test('a new order is one difference, and the order of keys none', () => {
  const moved = after({ kind: 'move', path: ['cards'], from: 0, to: 3 });
  expect(differences(pack, moved).map(({ kind }) => kind)).toEqual(['moved']);
  const { id, ...rest } = pack.tone as JsonObject & { id?: Json };
  expect(id).toBeUndefined();
  expect(differences(pack, { ...pack, tone: Object.fromEntries(Object.entries(rest).reverse()) })).toEqual([]);
});

test.each([
  ['1.0.1', '1.0.0', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '10.0.0', false],
  ['1.0.0', '1.0.0', false],
  ['new', '1.0.0', false],
  ['1.0.0', '', false],
])('is version %s higher than %s: %s', (one, other, answer) => {
  expect(isHigher(one, other)).toBe(answer);
});

test('a version is raised by the smallest step, and what is none to the first', () => {
  expect([raised('1.4.2'), raised('1.4.9'), raised('new')]).toEqual(['1.4.3', '1.4.10', '1.0.0']);
});
