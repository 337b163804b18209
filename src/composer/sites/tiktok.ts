import type { SiteAdapter } from '../types.ts';

/** TikTok. Draft.js in captions, comments and messages. */
export const tiktok: SiteAdapter = {
  name: 'tiktok',
  hosts: ['tiktok.com'],
  scopes: ['[class*="DivCommentFooter"]'],
  publish: ['button[data-e2e="post_video_button"]', '[data-e2e="comment-post"]', '[class*="DivPostButton"]'],
  enterSends: ['[data-e2e="message-input-area"] [contenteditable]'],
  kinds: [
    { kind: 'message', around: '[data-e2e="message-input-area"]' },
    { kind: 'comment', around: '[data-e2e="comment-input"],[class*="DivCommentFooter"]' },
    { kind: 'caption', address: /tiktok\.com\/(tiktokstudio|creator-center)\/upload/ },
  ],
  parents: [{ before: '[data-e2e="browse-video-desc"]', kinds: ['comment'] }],
  checked: '2026-07',
};
