import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from './pages/fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { rememberSentences, t } = await import('../../src/i18n.ts');
const { IN_PAGE } = await import('../../src/sentences.ts');
const english = JSON.parse(readFileSync('src/static/_locales/en/messages.json', 'utf8')) as Record<string, unknown>;

const inPage = [
  'src/content.iife.ts',
  ...['src/overlay', 'src/gate'].flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`)),
].map((file) => readFileSync(file, 'utf8'));

test('every sentence that code in a page can ask for is carried along, and no other', () => {
  const calls = inPage.flatMap((text) => [...text.matchAll(/\bt\(([^()]*)\)/g)].map(([, inside = '']) => inside));
  const named = Object.keys(english).filter((key) => calls.some((inside) => inside.includes(`'${key}'`)));
  const composed = Object.keys(english).filter((key) => /^(badge_\w+|category[A-Z]+)$/.test(key));
  expect(Object.keys(IN_PAGE).sort()).toEqual([...new Set([...named, ...composed])].sort());
});

test('a page that outlived the extension still speaks, with what is filled in at its place', () => {
  rememberSentences(IN_PAGE);
  browser.i18n.getMessage = () => {
    throw new Error('Extension context invalidated.');
  };
  expect(t('postAnyway')).toBe('Post anyway');
  expect(t('askSubject', '$& x.com')).toBe('Question before I post on $& x.com');
});
