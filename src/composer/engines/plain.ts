import { richEngine } from './rich.ts';
import { typed } from './write.ts';

/** A contenteditable of the site's own (YouTube, Telegram), and any engine that is not known: the browser edits it. */
export const plain = richEngine('plain', '[contenteditable]', [typed]);
