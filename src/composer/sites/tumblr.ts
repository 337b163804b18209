import type { SiteAdapter } from '../types.ts';

/** Tumblr. Gutenberg: one editable for each block. */
export const tumblr: SiteAdapter = {
  name: 'tumblr',
  hosts: ['tumblr.com'],
  scopes: ['[role="dialog"]'],
  publish: ['[data-testid="postFormPostButton"]', 'button[aria-label="Post"]', 'button[aria-label="Post now"]'],
  kinds: [{ kind: 'reply', address: /tumblr\.com\/reblog\// }],
  extraFields: ['textarea[aria-label="Tags editor"]'],
  checked: '2026-05',
};
