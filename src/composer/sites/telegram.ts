import type { SiteAdapter } from '../types.ts';

/** Telegram Web, its versions A and K. Editables of their own; Enter sends unless the author set otherwise. */
export const telegram: SiteAdapter = {
  name: 'telegram',
  hosts: ['web.telegram.org'],
  // Version K keeps a second box as a mirror.
  ignore: ['.input-field-input-fake'],
  publish: ['button.main-button.send', '.btn-send-container button.btn-send'],
  enterSends: ['#editable-message-text', '.input-message-input'],
  kinds: [{ kind: 'message' }],
  checked: '2026-10',
};
