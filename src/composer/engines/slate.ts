import { richEngine } from './rich.ts';
import { corrected, pasted } from './write.ts';

/** Slate (Discord, Buffer). What the browser edits changes only the screen, and the old text is sent: never `typed`. */
export const slate = richEngine('slate', '[data-slate-editor]', [pasted, corrected]);
