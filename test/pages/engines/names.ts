import type { EngineName } from './index.ts';

/** The engines by name, for the tests' own side: importing the editors needs a browser. */
export const ENGINE_NAMES: readonly EngineName[] = [
  'draft',
  'lexical',
  'lexical-rich',
  'tiptap',
  'quill',
  'quill-shadow',
  'slate',
  'textarea',
  'plain',
  'form',
];
