import { LEVELS } from '../classifier/types.ts';
import { type MessageKind, TIERS } from '../messages.ts';
import { isFields } from '../policy/check/walk.ts';
import { LARGEST_ENVELOPE } from '../policy/signature.ts';

/** Far above any site's limit; longer text is refused rather than read for minutes. UTF-16 code units. */
const LONGEST_TEXT = 500_000;
const KINDS = ['post', 'comment', 'reply', 'review-reply', 'message', 'caption'];
const DECISIONS = ['shown', 'edit', 'redact', 'post', 'blocked'];
const LONGEST_REASON = 500;
/** A little above the number of categories there are. */
const MOST_CATEGORIES = 20;

/** One check for each message: what arrives has crossed a process boundary and is not trusted to have its type. */
export const validators: Readonly<Record<MessageKind, (body: unknown) => boolean>> = {
  warm: isFields,
  hello: (body) => isFields(body) && isName(body.site),
  analyse: (body) => isFields(body) && TIERS.some((tier) => tier === body.tier) && isPost(body.post),
  record: (body) =>
    isFields(body) &&
    Number.isFinite(body.at) &&
    isName(body.site) &&
    (body.level === 'unchecked' || LEVELS.some((level) => level === body.level)) &&
    Array.isArray(body.categories) &&
    body.categories.length <= MOST_CATEGORIES &&
    body.categories.every((category) => typeof category === 'string' && /^[A-Z]{2,10}$/.test(category)) &&
    DECISIONS.includes(body.decision as string) &&
    isOptionalText(body.reason, LONGEST_REASON),
  overview: (body) => isFields(body) && (body.site === null || isName(body.site)),
  pause: (body) =>
    isFields(body) &&
    isName(body.site) &&
    typeof body.minutes === 'number' &&
    body.minutes >= 0 &&
    body.minutes <= 1440,
  policy: isFields,
  // Whether key and value fit is for the settings to say, in words for the person.
  set: (body) => isFields(body) && typeof body.key === 'string' && body.key.length <= 100 && 'value' in body,
  install: (body) =>
    isFields(body) &&
    typeof body.text === 'string' &&
    body.text.length <= LARGEST_ENVELOPE &&
    (body.source === 'file' || body.source === 'address') &&
    isOptionalText(body.address, 300),
  uninstall: isFields,
  acknowledge: (body) => isFields(body) && typeof body.version === 'string' && body.version.length <= 40,
  journal: isFields,
  eraseJournal: isFields,
};

function isPost(post: unknown): boolean {
  return (
    isFields(post) &&
    typeof post.text === 'string' &&
    post.text.length <= LONGEST_TEXT &&
    isOptionalText(post.site, 100) &&
    (post.kind === undefined || KINDS.includes(post.kind as string)) &&
    isOptionalText(post.parent, LONGEST_TEXT) &&
    isOptionalText(post.author, 200) &&
    isOptionalText(post.group, 1000) &&
    (post.attachment === undefined || typeof post.attachment === 'boolean')
  );
}

/** A site's short name; empty on a site that no data are kept for (a small Mastodon server, the demo). */
function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z0-9.-]{0,100}$/.test(value);
}

function isOptionalText(value: unknown, longest: number): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.length <= longest);
}
