import type { SiteAdapter } from '../types.ts';

/** X, once Twitter. Draft.js on the desktop, a textarea in the mobile layout. */
export const x: SiteAdapter = {
  name: 'x',
  hosts: ['x.com', 'twitter.com'],
  scopes: ['[role="dialog"][aria-labelledby="modal-header"]', '[data-testid="dm-composer-form"]'],
  publish: [
    '[data-testid="tweetButton"]',
    '[data-testid="tweetButtonInline"]',
    '[data-testid="dm-composer-send-button"]',
    '[data-testid="dmComposerSendButton"]',
  ],
  notPublish: [
    // Adds a further post to the thread.
    '[data-testid="addButton"]',
    // Sets the time; the Schedule button publishes.
    '[data-testid="scheduledConfirmationPrimaryAction"]',
    '[data-testid="unsentButton"]',
    '[data-testid="createPollButton"]',
    '[data-testid="scheduleOption"]',
    '[data-testid="gifSearchButton"]',
    '[data-testid="grokImgGen"]',
    '[data-testid="geoButton"]',
    '[data-testid="contentDisclosureButton"]',
    '[data-testid="app-bar-close"]',
    '[data-testid="dm-composer-voice-button"]',
  ],
  enterSends: [
    '[data-testid="dm-composer-textarea"]',
    '[data-testid="dmComposerTextInput"]',
    '[data-testid="dmComposerTextInput"] [contenteditable]',
  ],
  kinds: [
    { kind: 'message', around: '[data-testid="dm-composer-form"],[data-testid^="dmComposer"]' },
    { kind: 'reply', around: '[data-testid="inline_reply_offscreen"]' },
    { kind: 'reply', address: /[?&]in_reply_to=/ },
    { kind: 'reply', inside: 'article[data-testid="tweet"] [data-testid="tweetText"]' },
    { kind: 'reply', address: /\/status\/\d+/ },
  ],
  parents: [
    { inside: '[data-testid="tweetText"]' },
    { around: 'article[data-testid="tweet"]', text: '[data-testid="tweetText"]' },
    { before: 'article[data-testid="tweet"]', text: '[data-testid="tweetText"]', kinds: ['reply'] },
  ],
  extraFields: ['[data-testid="altTextInput"]'],
  media: ['[data-testid="attachments"]'],
  checked: '2026-08',
};
