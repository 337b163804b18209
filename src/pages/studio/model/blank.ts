import type { Field, FieldOf } from '../fields/field.ts';
import { type Json, type JsonObject, stringOf } from './json.ts';
import { leaves } from './walk.ts';

/** A new entry of a list. `taken` holds the ids of the pack, and gets those of the new entry. `today` as `2026-11-25`. */
export function blankEntry(list: FieldOf<'list'>, today: string, taken: Set<string>): JsonObject {
  const entry = blankObject(list.fields, today, taken);
  return 'id' in entry ? { ...entry, id: freeId(list.key, taken) } : entry;
}

/** Every id in the pack. Some have to be unique in their list and some in a whole section: a new one is so everywhere. */
export function idsIn(pack: JsonObject): Set<string> {
  return new Set([...leaves(pack)].flatMap(({ field, value }) => (field.kind === 'id' ? [stringOf(value)] : [])));
}

export function blankObject(fields: readonly Field[], today: string, taken: Set<string>): JsonObject {
  return Object.fromEntries(fields.map((field) => [field.key, blank(field, today, taken)]));
}

function blank(field: Field, today: string, taken: Set<string>): Json {
  switch (field.kind) {
    case 'text':
      return field.optional ? null : {};
    case 'words':
    case 'reference':
      return field.optional ? null : '';
    case 'number':
      return field.optional ? null : field.least;
    case 'group':
      return field.optional ? null : blankObject(field.fields, today, taken);
    case 'list':
      return field.some ? [blankEntry(field, today, taken)] : [];
    case 'lines':
      return field.some ? [{}] : [];
    case 'choice':
      return field.options[0] ?? '';
    case 'choices':
    case 'references':
      return [];
    case 'hours':
    case 'maybe':
    case 'strings':
      return null;
    case 'siteCards':
      return { '*': [] };
    case 'flag':
      return false;
    case 'day':
      return today;
    case 'id':
      return '';
  }
}

/** `cards` gives `card-1`, `card-2` …; what a person sees is the title. */
function freeId(list: string, taken: Set<string>): string {
  const stem = list.replace(/s$/, '').toLowerCase();
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number++;
  taken.add(`${stem}-${number}`);
  return `${stem}-${number}`;
}
