import type { Engine } from '../types.ts';
import { ckeditor } from './ckeditor.ts';
import { draft } from './draft.ts';
import { froala } from './froala.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { textarea } from './textarea.ts';
import { trix } from './trix.ts';

/** In order of recognition: `plain` takes what the others leave. */
export const ENGINES: readonly Engine[] = [
  textarea,
  draft,
  lexical,
  prosemirror,
  quill,
  slate,
  ckeditor,
  trix,
  froala,
  plain,
];

/** The engine that runs a field. A field of no known engine is edited as a plain one. */
export function engineOf(field: Element): Engine {
  return ENGINES.find((engine) => engine.matches(field)) ?? plain;
}
