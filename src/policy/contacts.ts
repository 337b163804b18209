import type { AskContact } from '../overlay/types.ts';
import { packInForce } from './pack.ts';
import type { PackContact } from './schema.ts';

/** Whom to ask: the roles of the pack, then the numbers for danger to life, which are never left out. */
export function contactsInForce(): AskContact[] {
  const { contacts, emergency, language } = packInForce();
  return [
    ...contacts.map((contact) => ({ role: contact.role, how: howToReach(contact), language })),
    ...emergency.map(({ label, how }) => ({ role: label, how: `${how}.`, language })),
  ];
}

/** "Not set yet" stays visible until an organisation fills it in: a made-up or empty line would cost time. */
export function howToReach({ purpose, reach, unset }: PackContact): string {
  const known = reach ? [reach.name, reach.phone, reach.email, reach.hours].filter((part) => part !== null) : [];
  return `${purpose}. ${known.length > 0 ? known.join(', ') : unset}`;
}
