import type { AskContact } from '../overlay/types.ts';
import { openState } from './open-now.ts';
import type { Policy } from './policy.ts';
import type { ContactNow } from './ready.ts';
import { say } from './say.ts';
import type { PackContact } from './schema/pack.ts';
import type { Text } from './schema/text.ts';

/** Whom to ask: the roles of the pack, then the numbers for danger to life, which are never left out. */
export function contactsIn({ pack, language }: Policy): AskContact[] {
  return [
    ...pack.contacts.map((contact) => {
      const role = say(contact.role, language);
      return { role: role.words, how: howToReach(contact, language), language: role.language };
    }),
    ...pack.emergency.map((line) => {
      const label = say(line.label, language);
      return { role: label.words, how: `${say(line.how, language).words}.`, language: label.language };
    }),
  ];
}

/** The same people with all that is needed to reach them at once: the emergency lines always answer. */
export function contactsNow(policy: Policy, now: number = Date.now()): ContactNow[] {
  const { contacts, emergency } = policy.pack;
  const words = (text: Text | undefined) => (text ? say(text, policy.language).words : '');
  return contactsIn(policy).map((shown, index) => {
    const contact = contacts[index];
    const line = emergency[index - contacts.length];
    const hours = line ? 'always' : (contact?.reach?.hours ?? null);
    return {
      ...shown,
      id: contact?.id ?? line?.id ?? '',
      purpose: words(contact?.purpose ?? line?.how),
      isEmergency: line !== undefined,
      name: contact?.reach?.name ?? null,
      phone: contact?.reach?.phone ?? line?.number ?? null,
      email: contact?.reach?.email ?? null,
      link: contact?.reach?.link ?? null,
      hours,
      openNow: hours === null ? null : openState(hours, now).open,
    };
  });
}

/** "Not set yet" stays visible until an organisation fills it in: a made-up or empty line would cost time. */
export function howToReach({ purpose, reach, unset }: PackContact, language: string): string {
  const known = reach ? [reach.name, reach.phone, reach.email, reach.link].filter((part) => part !== null) : [];
  return `${say(purpose, language).words}. ${known.length > 0 ? known.join(', ') : say(unset, language).words}`;
}
