import { richEngine } from './rich.ts';
import { pasted, typed } from './write.ts';

/** ProseMirror and TipTap (Bluesky, LinkedIn comments, Elk). They parse what the browser edits. */
export const prosemirror = richEngine('prosemirror', '.ProseMirror', [pasted, typed]);
