import { byPattern } from './types.ts';

const STREET =
  'street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|way|close|place|pl|terrace|tce|crescent|cres|circle|cir|parkway|pkwy|highway|hwy|trail|trl|row|square|sq|rise|walk|mews|grove|gardens|loop|brae|hill';

export const findAddresses = byPattern('CONTACT', 'address', [
  {
    pattern: new RegExp(
      `(?<![\\w.$£#/-])\\d{1,5}[A-Za-z]?,? (?:[NSEW]\\.? )?(?:[A-Z][\\p{L}'’.-]{1,20} ){1,3}(?:${STREET})\\b\\.?(?:,? (?:apt|unit|flat|ste|suite|lot|#)\\.? ?\\w{1,5})?`,
      'giu',
    ),
    confidence: 0.85,
    accept: (it) => /^\d+[A-Za-z]?,? (?:[NSEW]\.? )?[A-Z]/.test(it) && !/^(?:19|20)\d\d .*walk$/i.test(it),
  },
  { pattern: /(?<!\w)p\.?o\.? box \d{1,6}/gi, confidence: 0.85 },
  {
    pattern:
      /(?<!\w)(?:flat|apt|apartment|unit) \d{1,4}[A-Za-z]?,? (?:the |at )?[A-Z0-9][\p{L}'’]{2,20}(?: [A-Z][\p{L}'’]{2,20})?/gu,
    confidence: 0.7,
  },
  { pattern: /(?<!\w)(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?!\w)/g, confidence: 0.6 },
]);
