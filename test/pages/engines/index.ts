import { mount as draft } from './draft.ts';
import { mount as form } from './form.ts';
import { mount as lexical } from './lexical.ts';
import { mount as plain } from './plain.ts';
import { mountInShadow, mount as quill } from './quill.ts';
import { mount as slate } from './slate.ts';
import { mount as textarea } from './textarea.ts';
import { mount as tiptap } from './tiptap.ts';
import type { Mount } from './types.ts';

/** The engines by name. Import a single module instead where the size of a page matters. */
export const ENGINES = {
  draft,
  lexical,
  'lexical-rich': (host, onPublish, options) => lexical(host, onPublish, { ...options, rich: true }),
  tiptap,
  quill,
  'quill-shadow': mountInShadow,
  slate,
  textarea,
  plain,
  form,
} satisfies Record<string, Mount>;

export type EngineName = keyof typeof ENGINES;
