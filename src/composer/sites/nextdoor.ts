import type { SiteAdapter } from '../types.ts';

/** Nextdoor. Textareas. */
export const nextdoor: SiteAdapter = {
  name: 'nextdoor',
  hosts: ['nextdoor.com', 'nextdoor.co.uk'],
  scopes: ['[data-testid="content-composer-dialog"]'],
  publish: ['[data-testid="composer-submit-button"]', '[data-testid="inline-composer-reply-button"]'],
  notPublish: [
    '[data-testid="prompt-container"]',
    '[data-testid="post-reply-button"]',
    '[data-testid="comment-reply-prompt"]',
    '[data-testid="composer-close-button"]',
    '[data-testid="neighbor-audience-visibility-button"]',
  ],
  // Seen once, for short comments: a needless look does no harm.
  enterSends: ['textarea[data-testid="comment-add-reply-input"]'],
  kinds: [
    { kind: 'message', address: /nextdoor\.[a-z.]+\/inbox/ },
    { kind: 'comment', around: '[data-testid="comment-add-reply-input"]' },
  ],
  parents: [
    { around: '[data-testid="feed-item-card"]', text: '[data-testid="post-body"],[data-testid="styled-text"]' },
  ],
  media: ['[data-testid="resized-image"]'],
  checked: '2026-04',
};
