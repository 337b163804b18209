import { richEngine } from './rich.ts';
import { corrected, pasted } from './write.ts';

/** Lexical (Facebook, Instagram, Threads, WhatsApp, Reddit). Its own model answers to both events. */
export const lexical = richEngine('lexical', '[data-lexical-editor="true"],[data-lexical-editor]', [pasted, corrected]);
