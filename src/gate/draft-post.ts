import type { Post } from '../classifier/types.ts';
import type { Draft } from '../composer/types.ts';

/** The post that a press would publish, as the classifier takes it. */
export function postOf(draft: Draft): Post {
  return {
    text: draft.text,
    site: draft.site,
    kind: draft.kind,
    parent: draft.parent,
    group: draft.group,
    attachment: draft.attachment,
  };
}

/** Two drafts with the same key deserve the same verdict. Held in memory only. */
export function keyOf(draft: Draft): string {
  return [draft.kind, draft.attachment ? '+' : '-', draft.group ?? '', draft.parent ?? '', draft.text].join('\u0000');
}

/** Nothing is published by pressing Post on an empty composer; a picture alone is beyond what a text check can say. */
export function isEmpty(draft: Draft): boolean {
  return draft.text.trim() === '';
}
