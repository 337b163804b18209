import type { SiteAdapter } from '../types.ts';

/** Yelp; answers to reviews in Yelp for Business. */
export const yelp: SiteAdapter = {
  name: 'yelp',
  hosts: ['yelp.com'],
  kinds: [{ kind: 'review-reply', address: /\/\/biz\.yelp\.com\// }],
  parents: [{ around: ':has([aria-label$="star rating"]):has([class*="passport-container"])' }],
  checked: '2026-07',
};
