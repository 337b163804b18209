import { isWithinLine, richEngine } from './rich.ts';
import { pasted, pastedParagraphs, typed } from './write.ts';

/**
 * ProseMirror and TipTap (Bluesky, LinkedIn comments, Elk). They parse what the browser edits, but Firefox loses line ends
 * there, and their own paste of plain text loses empty lines.
 */
export const prosemirror = richEngine('prosemirror', '.ProseMirror', (wanted) =>
  isWithinLine(wanted) ? [typed, pasted] : [pastedParagraphs, typed],
);
