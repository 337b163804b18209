import { richEngine } from './rich.ts';
import { corrected, pasted } from './write.ts';

/** CKEditor 5 (Teams). It draws over what the browser edits. */
export const ckeditor = richEngine('ckeditor', '.ck-editor__editable', [pasted, corrected]);
