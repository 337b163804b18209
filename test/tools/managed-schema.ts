import type { GenericSchema } from 'valibot';
import { MANAGED_KEYS } from '../../src/policy/managed/keys.ts';

/** What a browser's schema can say of a value. Chromium knows these types alone, and drops what does not fit. */
export interface LooseSchema {
  readonly type: 'string' | 'boolean' | 'array' | 'object';
  readonly title?: string;
  readonly description?: string;
  readonly items?: LooseSchema;
  readonly properties?: Readonly<Record<string, LooseSchema>>;
}

/** The parts of a valibot schema that are looked at. */
interface Inner {
  readonly type: string;
  readonly wrapped?: GenericSchema;
  readonly entries?: Readonly<Record<string, GenericSchema>>;
}

/**
 * Deliberately loose: types alone. A value that Chromium finds wrong it drops in silence, and nobody would learn of it;
 * what arrives is checked by us, and a bad value is named on the options page.
 */
function loose(schema: GenericSchema): LooseSchema {
  const { type, wrapped, entries } = schema as unknown as Inner;
  if (wrapped) return loose(wrapped);
  if (type === 'boolean') return { type: 'boolean' };
  if (entries) {
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, loose(entry)])),
    };
  }
  return { type: 'string' };
}

/** The text of the file that the manifest names as `storage.managed_schema`. */
export function managedSchema(): string {
  const properties = Object.fromEntries(
    Object.entries(MANAGED_KEYS).map(([key, { schema, isList, help }]) => {
      const shape: LooseSchema = isList ? { type: 'array', items: loose(schema) } : loose(schema);
      return [key, { title: key, description: help.replaceAll('`', '"'), ...shape }];
    }),
  );
  const schema = { $schema: 'http://json-schema.org/draft-03/schema#', type: 'object', properties };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** How a value is written down, for the table of the deployment guide. */
export function typeName(key: keyof typeof MANAGED_KEYS): string {
  const { schema, isList } = MANAGED_KEYS[key];
  const name = loose(schema).type;
  return isList ? `list of ${name}s` : name;
}
