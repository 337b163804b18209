import type { Post, PostKind } from '../types.ts';

export interface PostLine {
  readonly id: string | number | null;
  readonly post: Post;
}

/** A line that is no post; `id` is the line's own where it could still be read. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
  constructor(
    readonly id: string | number | null,
    message: string,
  ) {
    super(message);
  }
}

const KINDS: ReadonlySet<string> = new Set(['post', 'comment', 'reply', 'review-reply', 'message', 'caption']);

export const isKind = (value: unknown): value is PostKind => typeof value === 'string' && KINDS.has(value);
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** One line of input; throws `BadLine` and nothing else. */
export function parsePostLine(line: string): PostLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine(null, 'not JSON');
  }
  if (!isObject(value)) throw new BadLine(null, 'not a JSON object');
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
  const body = value.text;
  if (typeof body !== 'string') throw new BadLine(id, 'text is missing or not a string');
  const kind = value.kind;
  return {
    id,
    post: {
      text: body,
      site: text(value.site) ?? '',
      ...(isKind(kind) ? { kind } : {}),
      parent: text(value.parent),
      author: text(value.author),
      group: text(value.group),
      ...(value.attachment === true ? { attachment: true } : {}),
      ...(isObject(value.profile)
        ? { profile: { employer: text(value.profile.employer) ?? '', town: text(value.profile.town) ?? '' } }
        : {}),
    },
  };
}
