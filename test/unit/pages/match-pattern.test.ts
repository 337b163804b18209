import { expect, test } from 'vitest';
import { matchesPattern } from '../../../src/pages/popup/match-pattern.ts';

test.each([
  ['*://x.com/*', 'https://x.com/home'],
  ['*://*.x.com/*', 'https://mobile.x.com/'],
  ['*://*.x.com/*', 'http://x.com/'],
  ['http://localhost/*', 'http://localhost:5173/demo'],
  ['*://www.google.com/maps/*', 'https://www.google.com/maps/place/a?b=c'],
  ['*://a.b/*end', 'https://a.b/x/end'],
  ['*://a.b/*mid*end', 'https://a.b/1mid2end'],
  ['*://a.b/only', 'https://a.b/only'],
])('%s covers %s', (pattern, url) => {
  expect(matchesPattern(pattern, new URL(url))).toBe(true);
});

test.each([
  ['*://x.com/*', 'https://notx.com/'],
  ['*://*.x.com/*', 'https://x.com.evil.org/'],
  ['*://*.x.com/*', 'https://evilx.com/'],
  ['*://x.com/*', 'ftp://x.com/'],
  ['http://localhost/*', 'https://localhost/'],
  ['*://www.google.com/maps/*', 'https://www.google.com/search?q=/maps/'],
  ['*://a.b/*mid*end', 'https://a.b/1end2mid'],
  ['*://a.b/aa*aa', 'https://a.b/aaa'],
  ['*://a.b/only', 'https://a.b/only/more'],
  ['<all_urls>', 'https://x.com/'],
  ['', 'https://x.com/'],
])('%s does not cover %s', (pattern, url) => {
  expect(matchesPattern(pattern, new URL(url))).toBe(false);
});
