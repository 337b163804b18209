import type { SiteAdapter } from '../types.ts';

/** Reddit, the new front end of custom elements and the old one of plain forms (which can also stand at www). */
export const reddit: SiteAdapter = {
  name: 'reddit',
  hosts: ['reddit.com'],
  scopes: ['shreddit-composer', 'comment-composer-host', 'faceplate-form', 'form.usertext', 'form#newlink'],
  // The community is where the post goes, not what it says.
  ignore: ['form#newlink input[name="sr"]'],
  publish: [
    'r-post-form-submit-button#submit-post-button',
    '#inner-post-submit-button',
    'shreddit-composer button[slot="submit-button"]',
    '.usertext-buttons .save',
    'form#newlink button[name="submit"]',
  ],
  notPublish: ['faceplate-textarea-input[data-testid="trigger-button"]'],
  kinds: [
    { kind: 'reply', around: 'shreddit-comment' },
    { kind: 'reply', around: '.thing.comment form.usertext' },
    { kind: 'post', address: /reddit\.com\/(r\/[^/]+\/)?submit/ },
    { kind: 'comment', around: 'comment-composer-host,faceplate-form,form.usertext' },
    { kind: 'comment', address: /\/comments\// },
  ],
  parents: [
    { around: 'shreddit-comment', text: '[slot="comment"]' },
    { before: 'shreddit-post', kinds: ['comment'] },
    { around: 'div.thing[data-fullname]', text: '.usertext-body .md' },
    { before: 'div.thing[data-fullname]', text: '.usertext-body .md', kinds: ['comment'] },
    { before: 'div.thing[data-fullname]', kinds: ['comment'] },
  ],
  group: { address: /reddit\.com\/(r\/[^/?#]+)/ },
  checked: '2026-07',
};
