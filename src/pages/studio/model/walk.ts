import type { Field, FieldOf } from '../fields/field.ts';
import { SECTIONS } from '../fields/sections.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, type Path } from './json.ts';

/** A field that holds a value itself, wherever it stands in the pack. */
export interface Leaf {
  readonly field: Field;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** Every value of a pack with the field that describes it, in the order of the forms. */
export function* leaves(pack: JsonObject): Generator<Leaf> {
  for (const { fields } of SECTIONS) yield* within(fields, pack, []);
}

export function* within(fields: readonly Field[], parent: JsonObject, path: Path): Generator<Leaf> {
  for (const field of fields) yield* below(field, parent[field.key], [...path, field.key]);
}

function* below(field: Field, value: Json | undefined, path: Path): Generator<Leaf> {
  if (field.kind === 'group') {
    if (isObject(value)) yield* within(field.fields, value, path);
  } else if (field.kind === 'list') {
    for (const [index, entry] of listOf(value).entries())
      yield* within(field.fields, objectOf(entry), [...path, index]);
  } else if (field.kind === 'lines') {
    for (const [index, entry] of listOf(value).entries())
      yield { field: lineOf(field), path: [...path, index], value: entry };
  } else {
    yield { field, path, value };
  }
}

/** One line of a list of lines, as a field of its own. */
export function lineOf({ key, longest, label }: FieldOf<'lines'>): FieldOf<'text'> {
  return { kind: 'text', key, longest, ...(label === undefined ? {} : { label }) };
}
