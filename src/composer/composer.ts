import { readDraft } from './draft.ts';
import { fillField, rewriteDraft } from './rewrite.ts';
import { selectRange } from './select.ts';
import type { Composer, ComposerPart, Draft, SiteAdapter } from './types.ts';

const ids = new WeakMap<Element, string>();
let lastId = 0;

function idOf(scope: Element): string {
  let id = ids.get(scope);
  if (id === undefined) {
    lastId += 1;
    id = `composer-${lastId}`;
    ids.set(scope, id);
  }
  return id;
}

/** A handle on what is written in `scope`. Cheap: make a new one for each event. */
export function createComposer(scope: Element, field: Element, adapter: SiteAdapter): Composer {
  const read = (): Draft => readDraft(scope, field, adapter);
  return {
    id: idOf(scope),
    adapter,
    scope,
    field,
    read,
    range(draft, start, end) {
      const part = partOf(draft, start, end);
      return part?.engine.read(part.field).range(start - part.start, end - part.start) ?? null;
    },
    select(draft, start, end) {
      const part = partOf(draft, start, end);
      if (part !== undefined) selectRange(part, start - part.start, end - part.start);
    },
    rewrite: (text) => rewriteDraft(read, text),
    fill: (text) => fillField(read, field, text),
  };
}

function partOf(draft: Draft, start: number, end: number): ComposerPart | undefined {
  return draft.parts.find((part) => part.start <= start && end <= part.end);
}
