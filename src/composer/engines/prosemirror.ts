import { richEngine } from './rich.ts';
import { pasted, typed } from './write.ts';

/** ProseMirror and TipTap (Bluesky, LinkedIn comments, Elk). They parse what the browser edits; a paste of theirs drops empty lines. */
export const prosemirror = richEngine('prosemirror', '.ProseMirror', [typed, pasted]);
