// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADAPTERS, adapterFor } from '../../../src/composer/sites/index.ts';

interface Manifest {
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;

const hosts = manifest.content_scripts
  .flatMap(({ matches }) => matches)
  .map((pattern) => pattern.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/.*$/, ''));

describe('the sites', () => {
  it.each([...new Set(hosts)])('%s, where the extension runs, has its data', (hostname) => {
    expect(adapterFor({ hostname }).name).not.toBe('');
  });

  it.each(['notx.com', 'x.com.evil.example', 'example.org'])('%s is nobody we know', (hostname) => {
    expect(adapterFor({ hostname }).name).toBe('');
  });

  it('have names of their own', () => {
    expect(new Set(ADAPTERS.map(({ name }) => name)).size).toBe(ADAPTERS.length);
  });

  it.each(ADAPTERS.map((adapter) => [adapter.name, adapter] as const))(
    '%s keeps selectors that a browser knows',
    (_name, adapter) => {
      const rules = [...(adapter.parents ?? []), ...(adapter.kinds ?? [])];
      const selectors = [
        ...[
          adapter.scopes,
          adapter.ignore,
          adapter.publish,
          adapter.notPublish,
          adapter.enterSends,
          adapter.extraFields,
          adapter.media,
        ].flatMap((list) => list ?? []),
        ...rules.flatMap((rule) => [
          rule.inside,
          rule.around,
          'before' in rule ? rule.before : undefined,
          'text' in rule ? rule.text : undefined,
        ]),
        adapter.group?.element,
      ].filter((selector) => selector !== undefined);
      for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow();
      expect(adapter.checked).toMatch(/^20\d\d-\d\d$/);
    },
  );
});
