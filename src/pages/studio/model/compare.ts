import type { Field, FieldOf } from '../fields/field.ts';
import { SECTIONS } from '../fields/sections.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, type Path } from './json.ts';

/** One difference between two packs. Paths of what was removed lead into the old pack, all others into the new one. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly path: Path;
  readonly field: Field;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** What is different, in the order of the forms. Entries are the same entry when they have the same id. */
export function differences(before: JsonObject, after: JsonObject): Difference[] {
  return SECTIONS.flatMap(({ fields }) => inFields(fields, before, after, []));
}

function inFields(fields: readonly Field[], before: JsonObject, after: JsonObject, path: Path): Difference[] {
  return fields.flatMap((field) => inField(field, before[field.key], after[field.key], [...path, field.key]));
}

function inField(field: Field, before: Json | undefined, after: Json | undefined, path: Path): Difference[] {
  if (same(before, after)) return [];
  if (field.kind === 'group' && isObject(before) && isObject(after)) return inFields(field.fields, before, after, path);
  if (field.kind === 'list' && field.fields.some(({ kind }) => kind === 'id'))
    return inList(field, listOf(before), listOf(after), path);
  if (field.kind === 'siteCards') return inSites(field, objectOf(before), objectOf(after), path);
  return [{ kind: 'changed', path, field, before, after }];
}

/** Site by site: nobody finds one changed card in a list of twenty sites. */
function inSites(field: Field, before: JsonObject, after: JsonObject, path: Path): Difference[] {
  const sites = new Set([...Object.keys(after), ...Object.keys(before)]);
  const only = (all: JsonObject, site: string) => (site in all ? { [site]: all[site] ?? null } : undefined);
  return [...sites]
    .filter((site) => !same(before[site], after[site]))
    .map((site) => ({
      kind: 'changed',
      path: [...path, site],
      field,
      before: only(before, site),
      after: only(after, site),
    }));
}

function inList(field: FieldOf<'list'>, before: readonly Json[], after: readonly Json[], path: Path): Difference[] {
  const old = new Map(before.map((entry, index) => [idOf(entry, index), { entry, index }]));
  const now = new Set(after.map(idOf));
  const kept = before.map(idOf).filter((id) => now.has(id));
  const order = after.map(idOf).filter((id) => old.has(id));
  return [
    ...after.flatMap((entry, index): Difference[] => {
      const was = old.get(idOf(entry, index));
      const here = [...path, index];
      return was
        ? inFields(field.fields, objectOf(was.entry), objectOf(entry), here)
        : [{ kind: 'added', path: here, field, before: undefined, after: entry }];
    }),
    ...before.flatMap((entry, index): Difference[] =>
      now.has(idOf(entry, index))
        ? []
        : [{ kind: 'removed', path: [...path, index], field, before: entry, after: undefined }],
    ),
    ...(same(kept, order) ? [] : [{ kind: 'moved', path, field, before: kept, after: order } satisfies Difference]),
  ];
}

function idOf(entry: Json, index: number): string {
  const { id } = objectOf(entry);
  return typeof id === 'string' && id !== '' ? id : `#${index}`;
}

/** The order of keys is nothing that a person chose. */
function same(one: Json | undefined, other: Json | undefined): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((one) => sorted(one) ?? null);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key]) ?? null]),
  );
}
