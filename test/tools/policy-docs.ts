import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { BASE_ID } from '../../src/policy/layers/header.ts';
import { type Key, MANAGED_KEYS } from '../../src/policy/managed/keys.ts';
import { packSchema } from '../../src/policy/schema/pack.ts';
import { managedSchema, typeName } from './managed-schema.ts';
import { type JsonSchema, overlaySchema } from './overlay-schema.ts';

/** `npm run docs`: writes what is generated from the schemas. A test fails while it is not up to date. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

const DEPLOYMENT = 'docs/deployment.md';
const TABLE = /(<!-- table of settings: generated -->\n)[\s\S]*?(<!-- end of table -->)/;

/** Where editors look for the schema of a file; no part of the pack. */
const SCHEMA_NAME = { $schema: { type: 'string' } };

/** A pack is complete, or laid over the one that ships. */
function packJsonSchema(): string {
  const { $schema, ...complete } = toJsonSchema(packSchema, {
    errorMode: 'ignore',
    target: 'draft-07',
  }) as object as JsonSchema;
  const kinds = [
    { title: 'A complete pack', ...complete },
    { title: 'A pack laid over the one that ships', ...overlaySchema(complete, BASE_ID) },
  ].map((kind) => ({ ...kind, properties: { ...SCHEMA_NAME, ...kind.properties } }));
  return `${JSON.stringify({ $schema, title: 'Chaperone policy pack, format 1', anyOf: kinds }, null, 2)}\n`;
}

function settingsTable(): string {
  const rows = Object.entries(MANAGED_KEYS).map(([key, { help, without, example }]) => {
    const shown = typeof example === 'string' ? example : JSON.stringify(example);
    return `| \`${key}\` | ${typeName(key as Key)} | ${help} | \`${shown}\` | ${without} |`;
  });
  return [
    '| key | type | what it does | example | when it is not set |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** Everything that is generated, with the text that it should have now. */
export function generated(): Generated[] {
  const guide = readFileSync(DEPLOYMENT, 'utf8');
  return [
    { path: 'docs/policy-pack.schema.json', text: packJsonSchema() },
    { path: 'src/static/managed_schema.json', text: managedSchema() },
    {
      path: DEPLOYMENT,
      text: guide.replace(TABLE, (_, begin: string, end: string) => `${begin}\n${settingsTable()}\n${end}`),
    },
  ];
}

if (process.argv[1]?.endsWith('policy-docs.ts')) {
  for (const { path, text } of generated()) writeFileSync(path, text);
}
