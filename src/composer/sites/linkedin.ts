import type { SiteAdapter } from '../types.ts';

/** LinkedIn, both of its front ends: readable classes (v1) and hashed ones (v2). */
export const linkedin: SiteAdapter = {
  name: 'linkedin',
  hosts: ['linkedin.com'],
  scopes: [
    '[componentkey^="commentBox-"]',
    '[data-view-name="comment-box"]',
    '.comments-comment-box__form',
    '.msg-form',
    '[role="dialog"]',
  ],
  publish: [
    'button.share-actions__primary-action',
    'button.share-box-footer__primary-btn',
    'button[data-view-name="comment-post"]',
    'button[data-view-name="comment-reply-post"]',
    // The same key stands on the toggle that opens the comments.
    'button[componentkey*="commentButtonSection"]:not([aria-expanded])',
    'button.comments-comment-box__submit-button--cr',
    'button.msg-form__send-button',
  ],
  // Only when the member has set it so; a needless look at a message does no harm.
  enterSends: ['.msg-form__contenteditable'],
  kinds: [
    { kind: 'message', around: '.msg-form' },
    { kind: 'message', around: 'textarea#custom-message' },
    { kind: 'reply', around: '[aria-label*="reply" i]' },
    {
      kind: 'comment',
      around:
        '[componentkey^="commentBox-"],[data-view-name="comment-box"],.comments-comment-box__form,[aria-label="Text editor for creating comment"]',
    },
  ],
  parents: [
    {
      around: '[data-testid="mainFeed"] [role="listitem"],[data-view-name="feed-full-update"]',
      text: '[data-view-name="feed-commentary"] [data-testid="expandable-text-box"]',
    },
    { around: '.feed-shared-update-v2,[data-urn]', text: '.update-components-text' },
  ],
  media: ['[componentkey^="commentBoxLinkPreview"] img', '.comments-comment-media-preview-box__container--cr'],
  checked: '2026-07',
};
