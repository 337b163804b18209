import { byPattern } from './types.ts';

/** Pages that belong to a person, and any other address with a path. */
export const findUrls = byPattern('HANDLE', 'url', [
  {
    pattern:
      /(?:https?:\/\/)?(?:www\.|m\.)?(?:facebook|fb|instagram|tiktok|linkedin|twitter|x|threads|linktr|onlyfans|gofundme|caringbridge|venmo|cash|youtube|snapchat)\.(?:com|ee|net|app|org|me)\/[^\s)>\]]{2,200}/gi,
    confidence: 0.9,
  },
  { pattern: /https?:\/\/[^\s)>\]]{4,300}/gi, confidence: 0.5 },
]);
