import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { type Key, MANAGED_KEYS } from '../../src/policy/managed/keys.ts';
import { packSchema } from '../../src/policy/schema/pack.ts';
import { managedSchema, typeName } from './managed-schema.ts';

/** `npm run docs`: writes what is generated from the schemas. A test fails while it is not up to date. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

const DEPLOYMENT = 'docs/deployment.md';
const TABLE = /(<!-- table of settings: generated -->\n)[\s\S]*?(<!-- end of table -->)/;

function packJsonSchema(): string {
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore', target: 'draft-07' });
  return `${JSON.stringify({ title: 'Chaperone policy pack, format 1', ...schema }, null, 2)}\n`;
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
