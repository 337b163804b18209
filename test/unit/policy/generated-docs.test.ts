import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from '../../tools/policy-docs.ts';

/** What a person sees of two JSON texts; how they are laid out is the formatter's business. */
const meant = (path: string, text: string): unknown => (path.endsWith('.json') ? JSON.parse(text) : text);

test.each(generated())('$path is what the schemas say (npm run docs)', ({ path, text }) => {
  expect(meant(path, readFileSync(path, 'utf8'))).toEqual(meant(path, text));
});

test("the browser's schema uses only what Chromium knows", () => {
  const known = ['type', 'title', 'description', 'items', 'properties'];
  const check = (schema: Record<string, unknown>): void => {
    expect(Object.keys(schema).filter((key) => !known.includes(key))).toEqual([]);
    if (schema.items) check(schema.items as Record<string, unknown>);
    for (const one of Object.values(schema.properties ?? {})) check(one as Record<string, unknown>);
  };
  const { $schema, ...schema } = JSON.parse(readFileSync('src/static/managed_schema.json', 'utf8'));
  expect($schema).toMatch(/draft-03/);
  check(schema);
});

test('the examples of the guide to packs are sound', async () => {
  const { readPack } = await import('../../../src/policy/layers/read-pack.ts');
  const { defaultPack } = await import('../../../src/policy/default-pack.ts');
  const blocks = [...readFileSync('docs/policy-pack.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)];
  expect(blocks.length).toBeGreaterThan(0);
  for (const [, text = ''] of blocks) expect(readPack(text, defaultPack()).problems).toEqual([]);
});
