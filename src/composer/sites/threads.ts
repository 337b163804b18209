import type { SiteAdapter } from '../types.ts';

/** Threads. Lexical; buttons are known by their words alone. */
export const threads: SiteAdapter = {
  name: 'threads',
  hosts: ['threads.com', 'threads.net'],
  scopes: ['[role="dialog"]'],
  kinds: [
    { kind: 'reply', around: '[aria-placeholder^="Reply to"]' },
    { kind: 'reply', inside: '[data-pressable-container="true"]' },
  ],
  parents: [{ inside: '[data-pressable-container="true"]', text: '[dir="auto"] span' }],
  checked: '2026-08',
};
