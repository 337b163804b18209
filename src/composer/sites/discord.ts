import type { SiteAdapter } from '../types.ts';

/** Discord. Slate; Enter sends and there is no button. */
export const discord: SiteAdapter = {
  name: 'discord',
  hosts: ['discord.com'],
  enterSends: ['[data-slate-editor="true"]'],
  kinds: [{ kind: 'message' }],
  checked: '2026-05',
};
