// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../../../manifest.json';
import { CHROMIUM_ID, FIREFOX_ID, managedFor } from '../../../../src/pages/studio/deploy/target.ts';
import { TARGETS } from '../../../../src/pages/studio/deploy/targets.ts';
import type { JsonObject } from '../../../../src/pages/studio/model/json.ts';
import shipped from '../../../../src/policy/packs/us-hospital.json';

/** Everything that some format could trip over. */
const NASTY = `St. Mary’s "North" & <South> \\ 100% $HOME 'x' é 👩‍⚕️`;
const pack = { ...shipped, organisation: NASTY } as unknown as JsonObject;
const managed = managedFor(pack);
const written = (id: string) => TARGETS.find((target) => target.id === id)?.write(managed) ?? '';

function expectManaged(read: unknown): void {
  const { organizationName, policyPack } = read as Record<string, string>;
  expect(organizationName).toBe(NASTY);
  expect(JSON.parse(policyPack ?? '')).toEqual(pack);
}

test('the ids are those of the manifest', async () => {
  expect(manifest.browser_specific_settings.gecko.id).toBe(FIREFOX_ID);
  const key = Uint8Array.from(atob(manifest.key), (character) => character.charCodeAt(0));
  const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', key))].slice(0, 16);
  const letters = hash.flatMap((byte) => [byte >> 4, byte & 15]).map((nibble) => 'abcdefghijklmnop'[nibble]);
  expect(letters.join('')).toBe(CHROMIUM_ID);
});

test.each(['README.md', 'docs/deployment.md', 'docs/policy-studio.md'])(
  '%s names the extension by these ids',
  (path) => {
    const words = readFileSync(path, 'utf8');
    expect(new Set(words.match(/\b[a-p]{32}\b/g))).toEqual(new Set([CHROMIUM_ID]));
    expect(new Set(words.match(/\b[\w.-]+@chaperone[\w.-]*\w/g))).toEqual(new Set([FIREFOX_ID]));
  },
);

test('an organisation without a name sends none', () => {
  expect(Object.keys(managedFor(shipped as unknown as JsonObject))).toEqual(['policyPack']);
});

test('Chrome on Linux reads what was meant', () => {
  const policy = JSON.parse(written('linux')) as { '3rdparty': { extensions: Record<string, unknown> } };
  expectManaged(policy['3rdparty'].extensions[CHROMIUM_ID]);
});

test('Firefox reads what was meant', () => {
  const file = JSON.parse(written('firefox')) as { policies: { '3rdparty': { Extensions: Record<string, unknown> } } };
  expectManaged(file.policies['3rdparty'].Extensions[FIREFOX_ID]);
});

test('the Google console reads what was meant', () => {
  const fields = JSON.parse(written('google')) as Record<string, { Value: string }>;
  expectManaged(Object.fromEntries(Object.entries(fields).map(([name, { Value }]) => [name, Value])));
});

test('macOS reads what was meant', () => {
  const document = new DOMParser().parseFromString(written('mac'), 'application/xml');
  const values = [...document.querySelectorAll('plist > dict > string')].map(({ textContent }) => textContent);
  const keys = [...document.querySelectorAll('plist > dict > key')].map(({ textContent }) => textContent ?? '');
  expectManaged(Object.fromEntries(keys.map((key, index) => [key, values[index]])));
});

test('the registry reads what was meant, in Chrome and in Edge', () => {
  const sections = written('registry').split('\r\n\r\n').slice(1);
  expect(sections.map((section) => /Policies\\(.*?)\\3rd/.exec(section)?.[1])).toEqual([
    'Google\\Chrome',
    'Microsoft\\Edge',
  ]);
  for (const section of sections) {
    const values = [...section.matchAll(/^"(\w+)"="(.*)"\r?$/gm)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\\(["\\])/g, '$1'),
    ]);
    expectManaged(Object.fromEntries(values));
    // The editor takes a file without a mark for the code page of the computer.
    expect(/"policyPack"="[ -~]*"/.test(section)).toBe(true);
  }
});

test('the script for Intune writes what was meant', () => {
  const values = [...written('intune').matchAll(/-Name '(\w+)' -Type String -Value '(.*)'\r?$/gm)].map(
    ([, name = '', value = '']) => [name, value.replace(/(['’])\1/g, '$1')],
  );
  expect(values).toHaveLength(4);
  expectManaged(Object.fromEntries(values.slice(0, 2)));
});
