/** As much of a JSON Schema as the packs' is made of. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** What an overlay has to say of itself; see `src/policy/layers/header.ts`. */
const OWN = ['format', 'base', 'id', 'version', 'effective', 'review', 'changes'];

/** `"remove": { "cards": ["story"] }`: entries of the object's lists that go away. */
const REMOVE: JsonSchema = {
  type: 'object',
  additionalProperties: { type: 'array', items: { type: 'string' } },
};

/** The schema of a document that is laid over the pack `base`, made of that of a whole pack; the rules are those of `merge`. */
export function overlaySchema(pack: JsonSchema, base: string): JsonSchema {
  const { properties, ...rest } = asChange(pack);
  // The list of changes tells of this pack alone: it has no ids, so it is whole already.
  return { ...rest, properties: { base: { const: base }, ...properties }, required: OWN };
}

/** Objects may leave out what they do not change. Lists without ids, and texts, are replaced and stay whole. */
function asChange(schema: JsonSchema): JsonSchema {
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map(asChange) };
  if (schema.allOf) return { ...schema, allOf: schema.allOf.map(withoutRequired) };
  if (schema.items) {
    return schema.items.properties?.id ? { ...withoutLeast(schema), items: entryAsChange(schema.items) } : schema;
  }
  if (!schema.properties) return schema;
  return {
    ...withoutRequired(schema),
    properties: { ...mapped(schema.properties, asChange), remove: REMOVE },
  };
}

function entryAsChange(entry: JsonSchema): JsonSchema {
  return { ...asChange(entry), required: ['id'] };
}

function withoutRequired({ required: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** The entries of the pack below count as well. */
function withoutLeast({ minItems: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function mapped(
  properties: Readonly<Record<string, JsonSchema>>,
  change: (schema: JsonSchema) => JsonSchema,
): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, change(schema)]));
}
