import type { SiteAdapter } from '../types.ts';

/** Answers to reviews in Yelp for Business. */
export const yelp: SiteAdapter = {
  name: 'yelp',
  hosts: ['biz.yelp.com'],
  kinds: [{ kind: 'review-reply' }],
  parents: [{ around: ':has([aria-label$="star rating"]):has([class*="passport-container"])' }],
  checked: '2026-07',
};
