import { richEngine } from './rich.ts';
import { typed } from './write.ts';

/** Trix. */
export const trix = richEngine('trix', 'trix-editor', [typed]);
