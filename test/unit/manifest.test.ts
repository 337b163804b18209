import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adapterFor } from '../../src/composer/sites/index.ts';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const documented = readFileSync('docs/permissions.md', 'utf8');
const scripts: { matches: string[]; run_at: string; all_frames: boolean; js: string[] }[] = manifest.content_scripts;

test('every permission is explained, and nothing else is asked for', () => {
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms']);
  for (const permission of manifest.permissions)
    expect(documented).toMatch(new RegExp(`^\\| \`${permission}\` +\\|`, 'm'));
  expect(manifest.optional_permissions).toBeUndefined();
  // Asked for one host at a time, by a press on the options page.
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(documented).toContain('`https://*/*`');
});

test('no page can detect the extension by a file of it', () => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});

test('the policy lets nothing in, and nothing out but the question for a policy', () => {
  const csp: string = manifest.content_security_policy.extension_pages;
  expect(csp).toContain("default-src 'none'");
  const asked = "connect-src 'self' https://*:443/.well-known/chaperone/policy.json;";
  expect(csp).toContain(asked);
  expect(csp.replace(asked, '')).not.toMatch(/https?:|unsafe-inline|'unsafe-eval'|\*/);
});

test('the guard is one synchronous script in every frame before the page starts', () => {
  for (const script of scripts) {
    expect(script).toMatchObject({ run_at: 'document_start', all_frames: true, match_about_blank: true });
    expect(script.js).toEqual(['src/content.iife.ts']);
  }
});

test('host access is exactly where the guard stands', () => {
  expect([...manifest.host_permissions].sort()).toEqual(scripts.flatMap(({ matches }) => matches).sort());
});

test('every host has an adapter of its own, so that the classifier and the policy know the site', () => {
  for (const pattern of manifest.host_permissions as string[]) {
    const [, host, path] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
    const url = new URL(`https://${host?.replace('*.', 'www.')}${path?.replace('*', '')}`);
    expect(adapterFor(url).name, pattern).not.toBe('generic');
  }
});
