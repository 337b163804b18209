import { richEngine } from './rich.ts';
import { typed } from './write.ts';

/** Quill (LinkedIn posts, Slack). A synthetic paste loses the text in Quill 1 and misses the caret in a shadow root. */
export const quill = richEngine('quill', '.ql-editor', [typed]);
