import type { JsonSchema } from '../../tools/overlay-schema.ts';

type Rule = (value: unknown, wanted: never, schema: JsonSchema) => boolean;
type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const all = (values: readonly unknown[], schema: JsonSchema) => values.every((value) => satisfies(value, schema));

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isFields,
  array: Array.isArray,
  string: isText,
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
  uri: (text) => URL.canParse(text),
  email: (text) => /^\S+@\S+$/.test(text),
};

/** The keywords that the schema of packs is written in; as JSON Schema has it, each speaks of its own type alone. */
const RULES: Readonly<Record<string, Rule>> = {
  $schema: () => true,
  title: () => true,
  type: (value, wanted: string) => TYPES[wanted]?.(value) ?? false,
  const: (value, wanted) => value === wanted,
  enum: (value, wanted: unknown[]) => wanted.includes(value),
  anyOf: (value, wanted: JsonSchema[]) => wanted.some((schema) => satisfies(value, schema)),
  allOf: (value, wanted: JsonSchema[]) => wanted.every((schema) => satisfies(value, schema)),
  properties: (value, wanted: Record<string, JsonSchema>) =>
    !isFields(value) ||
    Object.entries(wanted).every(([key, schema]) => !(key in value) || satisfies(value[key], schema)),
  required: (value, wanted: string[]) => !isFields(value) || wanted.every((key) => Object.hasOwn(value, key)),
  additionalProperties: (value, wanted: JsonSchema | false, { properties = {} }) => {
    if (!isFields(value)) return true;
    const others = Object.keys(value).filter((key) => !Object.hasOwn(properties, key));
    return wanted === false
      ? others.length === 0
      : all(
          others.map((key) => value[key]),
          wanted,
        );
  },
  propertyNames: (value, wanted: JsonSchema) => !isFields(value) || all(Object.keys(value), wanted),
  minProperties: (value, wanted: number) => !isFields(value) || Object.keys(value).length >= wanted,
  items: (value, wanted: JsonSchema) => !Array.isArray(value) || all(value, wanted),
  minItems: (value, wanted: number) => !Array.isArray(value) || value.length >= wanted,
  maxItems: (value, wanted: number) => !Array.isArray(value) || value.length <= wanted,
  pattern: (value, wanted: string) => typeof value !== 'string' || new RegExp(wanted, 'u').test(value),
  format: (value, wanted: string) => typeof value !== 'string' || (FORMATS[wanted]?.(value) ?? false),
  // Code points, as JSON Schema counts.
  minLength: (value, wanted: number) => typeof value !== 'string' || [...value].length >= wanted,
  maxLength: (value, wanted: number) => typeof value !== 'string' || [...value].length <= wanted,
  minimum: (value, wanted: number) => typeof value !== 'number' || value >= wanted,
  maximum: (value, wanted: number) => typeof value !== 'number' || value <= wanted,
};

/** Whether a value is what a JSON Schema (draft 7) says. Throws at a keyword that it does not know, rather than pass it over. */
export function satisfies(value: unknown, schema: JsonSchema): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    const rule = RULES[keyword];
    if (!rule) throw new Error(`A keyword that this check does not know: ${keyword}`);
    return rule(value, wanted as never, schema);
  });
}
