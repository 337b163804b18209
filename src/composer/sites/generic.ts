import type { SiteAdapter } from '../types.ts';

/** Nothing is known of the site: everything is read from what its boxes and buttons say. */
export const generic: SiteAdapter = { name: '', hosts: [], checked: '2026-11' };
