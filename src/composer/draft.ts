import { groupOf, hasAttachment, namedKind, parentOfPost, spokenKind } from './context.ts';
import { closest, isConnected } from './dom.ts';
import { engineOf } from './engines/index.ts';
import { fieldsIn, hasText } from './fields.ts';
import { scopeOf } from './scope.ts';
import type { ComposerPart, Draft, SiteAdapter } from './types.ts';

/** All that one press of Post would publish: every field of the composer, and what it answers. */
export function readDraft(scope: Element, field: Element, adapter: SiteAdapter): Draft {
  const pieces: string[] = [];
  const parts: ComposerPart[] = [];
  let length = 0;
  for (const each of fieldsOf(scope, field, adapter)) {
    const engine = engineOf(each);
    const { text } = engine.read(each);
    if (text === '' && each !== field) continue;
    const start = parts.length === 0 ? 0 : length + 1;
    length = start + text.length;
    parts.push({ field: each, engine, start, end: length });
    pieces.push(text);
  }
  const told = namedKind(scope, field, adapter) ?? spokenKind(scope, field, adapter);
  const parent = parentOfPost(scope, field, adapter, told);
  return {
    text: pieces.join('\n'),
    parts,
    site: adapter.name,
    kind: told ?? (parent === null ? 'post' : 'comment'),
    parent,
    group: groupOf(field, adapter),
    attachment: hasAttachment(scope, adapter),
  };
}

/** The fields of a scope, without those of another composer that stands within it. */
function fieldsOf(scope: Element, field: Element, adapter: SiteAdapter): Element[] {
  const all = fieldsIn(scope, adapter).filter((each) => each === field || hasText(each));
  if (!all.includes(field) && isConnected(field)) all.push(field);
  if (all.length === 1) return all;
  return all.filter((each) => each === field || belongs(each, scope, adapter));
}

function belongs(field: Element, scope: Element, adapter: SiteAdapter): boolean {
  const named = closest(field, adapter.scopes);
  if (named === scope) return true;
  return scopeOf(field, adapter) === scope;
}
