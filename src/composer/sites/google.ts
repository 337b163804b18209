import type { SiteAdapter } from '../types.ts';

/** Answers to reviews and updates in Google Business Profile, and Maps. */
export const google: SiteAdapter = {
  name: 'google',
  hosts: ['google.com'],
  notPublish: ['button[jsname="dmDvRc"]'],
  kinds: [
    { kind: 'post', address: /\/promote\/updates/ },
    { kind: 'review-reply', address: /\/(reviews|reply)\b/ },
    { kind: 'review-reply', around: 'textarea[aria-label*="repl" i],textarea[placeholder*="repl" i]' },
  ],
  parents: [{ around: 'article' }],
  checked: '2025-12',
};
