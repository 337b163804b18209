import type { AskContact } from '../overlay/types.ts';

/** Whom to ask while no organisation has set its own contacts. */
export function contactsInForce(): AskContact[] {
  return [
    { role: 'Your privacy officer', how: 'Ask before you post. The switchboard or the intranet has the number.' },
    { role: 'Your social-media or communications lead', how: 'For anything posted in the name of your organisation.' },
    { role: 'Your charge nurse or supervisor on call', how: 'Out of hours, or when something is already online.' },
  ];
}
