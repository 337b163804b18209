import type { SiteAdapter } from '../types.ts';

/** WhatsApp Web. Lexical in the footer; Enter sends. */
export const whatsapp: SiteAdapter = {
  name: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  scopes: ['footer'],
  publish: [
    'footer button[aria-label="Send"]',
    ':is(button,[role="button"]):has([data-icon="wds-ic-send-filled"],[data-icon="send"])',
  ],
  enterSends: ['footer [contenteditable]'],
  kinds: [{ kind: 'message' }],
  group: { element: '#main header [title]' },
  checked: '2026-10',
};
