import type { SiteAdapter } from '../types.ts';

/** YouTube and YouTube Studio. Plain editables in custom elements. */
export const youtube: SiteAdapter = {
  name: 'youtube',
  hosts: ['youtube.com'],
  scopes: ['ytd-commentbox', 'ytd-backstage-post-dialog-renderer'],
  publish: ['ytd-commentbox #submit-button button', '#done-button'],
  notPublish: ['#cancel-button', '#cancel-button button'],
  enterSends: ['yt-live-chat-text-input-field-renderer #input'],
  kinds: [
    { kind: 'reply', around: 'ytd-commentbox[is-reply],ytcp-comment' },
    { kind: 'comment', around: 'ytd-commentbox,yt-live-chat-text-input-field-renderer' },
    { kind: 'post', around: 'ytd-backstage-post-dialog-renderer' },
    { kind: 'caption', address: /studio\.youtube\.com/ },
  ],
  parents: [
    { around: 'ytd-comment-view-model,ytcp-comment,ytcp-comment-thread', text: '#content-text' },
    { before: '#content-text', kinds: ['reply'] },
  ],
  media: ['ytd-backstage-multi-image-thumbnail-renderer'],
  checked: '2026-08',
};
