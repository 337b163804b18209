import type { SiteAdapter } from '../types.ts';

/** Bluesky. TipTap in a dialog without a form. */
export const bluesky: SiteAdapter = {
  name: 'bluesky',
  hosts: ['bsky.app', 'blacksky.community', 'deer.social'],
  scopes: ['[data-testid="composePostView"]', '[role="dialog"]'],
  publish: ['[data-testid="composerPublishBtn"]'],
  notPublish: [
    '[data-testid="openMediaBtn"]',
    '[data-testid="openGifBtn"]',
    '[data-testid="openReplyGateButton"]',
    '[data-testid="labelsBtn"]',
    '[data-testid="selectLangBtn"]',
    '[data-testid="altTextButton"]',
    '[data-testid="removePhotoButton"]',
  ],
  enterSends: ['textarea[placeholder="Message"]'],
  kinds: [
    { kind: 'message', address: /\/messages\// },
    { kind: 'reply', inside: '[data-testid="composerPublishBtn"][aria-label*="repl" i]' },
  ],
  parents: [{ inside: '[aria-label="Expand or collapse the full post you are replying to"]' }],
  media: ['[data-testid="selectedPhotosView"]', '[data-testid="selectedPhotoImage"]'],
  checked: '2026-08',
};
