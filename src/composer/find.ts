import { createComposer } from './composer.ts';
import { fieldAround, isComposerField } from './fields.ts';
import { recentScopeOf, scopeOf } from './scope.ts';
import { pathOf } from './shadow.ts';
import type { Composer, SiteAdapter } from './types.ts';

/** The composer in whose field an event happened; null elsewhere. Cheap enough for every keystroke. */
export function composerAt(event: Event, adapter: SiteAdapter): Composer | null {
  const field = fieldAt(event, adapter);
  return field === null ? null : createComposer(recentScopeOf(field, adapter), field, adapter);
}

/** The composer of a field, looked up afresh; null when `element` is in no composer field. */
export function composerFor(element: Element, adapter: SiteAdapter): Composer | null {
  const field = fieldAround(element);
  if (field === null || !isComposerField(field, adapter)) return null;
  return createComposer(scopeOf(field, adapter), field, adapter);
}

/** The composer field in which an event happened. */
export function fieldAt(event: Event, adapter: SiteAdapter): Element | null {
  const innermost = pathOf(event)[0];
  const field = innermost === undefined ? null : fieldAround(innermost);
  return field !== null && isComposerField(field, adapter) ? field : null;
}
