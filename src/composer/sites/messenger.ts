import type { SiteAdapter } from '../types.ts';

/** Messenger on its own host. */
export const messenger: SiteAdapter = {
  name: 'messenger',
  hosts: ['messenger.com'],
  publish: ['[aria-label="Press enter to send" i]'],
  enterSends: ['[data-lexical-editor]', '[role="textbox"][contenteditable]'],
  kinds: [{ kind: 'message' }],
  checked: '2026-06',
};
