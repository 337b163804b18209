import type { SiteAdapter } from '../types.ts';

const STORY = '[data-ad-rendering-role="story_message"],[data-ad-preview="message"],[data-ad-comet-preview="message"]';

/** Facebook. Lexical everywhere but in the business composer, which is of the Draft.js kind. */
export const facebook: SiteAdapter = {
  name: 'facebook',
  hosts: ['facebook.com'],
  scopes: ['form[role="presentation"]', '[data-pagelet="GroupInlineComposer"]', '[role="dialog"]'],
  publish: [
    '#focused-state-composer-submit [role="button"]',
    '[role="dialog"] [role="button"][aria-label="Post"]',
    '[aria-label="Press enter to send" i]',
  ],
  // The placeholder of chats is the same in every language.
  enterSends: ['form[role="presentation"] [contenteditable]', '[role="textbox"][aria-placeholder="Aa"]'],
  kinds: [
    { kind: 'message', around: '[aria-placeholder="Aa"]' },
    { kind: 'message', address: /facebook\.com\/messages\// },
    { kind: 'reply', around: '[aria-label^="Reply to"]' },
    { kind: 'comment', around: 'form[role="presentation"]' },
    { kind: 'post', around: '[role="dialog"],[data-pagelet="GroupInlineComposer"]' },
  ],
  parents: [
    { around: '[role="article"][aria-label^="Comment by"]', kinds: ['reply'] },
    {
      around: '[data-pagelet*="FeedUnit"],[data-pagelet*="ProfileTimeline"]',
      text: STORY,
    },
    {
      around: '[role="article"]',
      text: STORY,
    },
    {
      around: '[role="dialog"]',
      text: STORY,
      kinds: ['comment', 'reply'],
    },
  ],
  checked: '2026-08',
};
