import { richEngine } from './rich.ts';
import { pasted } from './write.ts';

/**
 * Draft.js (X, TikTok). It never looks at `beforeinput`, and the browser's own editing across two of its blocks takes the
 * whole editor down, so that `typed` is no way even as the last resort.
 */
export const draft = richEngine(
  'draft',
  '.public-DraftEditor-content,[contenteditable]:has(> [data-contents="true"])',
  [pasted],
);
