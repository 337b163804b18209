import type { SiteAdapter } from '../types.ts';

/** Instagram. Captions and messages in Lexical, comments in a textarea. */
export const instagram: SiteAdapter = {
  name: 'instagram',
  hosts: ['instagram.com'],
  scopes: ['[role="dialog"][aria-label="Create new post"]'],
  enterSends: ['form textarea', '[role="textbox"][aria-label="Message"]'],
  kinds: [
    { kind: 'message', address: /instagram\.com\/direct\// },
    { kind: 'caption', around: '[role="dialog"][aria-label="Create new post"]' },
    { kind: 'comment', around: 'form' },
  ],
  parents: [{ around: 'article', text: 'span[dir="auto"]' }],
  // A caption always goes with its picture.
  media: ['[role="dialog"][aria-label="Create new post"]'],
  checked: '2026-08',
};
