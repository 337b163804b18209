import type { ManagedValues } from '../managed/read-managed.ts';
import type { ManagedContact } from '../managed/values.ts';
import type { PackContact, PolicyPack } from '../schema/pack.ts';
import type { Text } from '../schema/text.ts';

/** The pack with the name and the contacts that the organisation manages. */
export function withManaged(pack: PolicyPack, { organizationName, contacts = [] }: ManagedValues): PolicyPack {
  return {
    ...pack,
    organisation: organizationName ?? pack.organisation,
    contacts: contacts.reduce<PackContact[]>(
      (all, contact) => withContact(all, contact, pack.languages),
      [...pack.contacts],
    ),
  };
}

/** Managed contacts that are neither in the pack nor complete enough to stand alone; by id. */
export function homelessContacts(pack: PolicyPack, { contacts = [] }: ManagedValues): string[] {
  const known = new Set(pack.contacts.map(({ id }) => id));
  return contacts.filter(({ id, role, purpose }) => !known.has(id) && !(role && purpose)).map(({ id }) => id);
}

function withContact(
  contacts: readonly PackContact[],
  managed: ManagedContact,
  languages: readonly string[],
): PackContact[] {
  const before = contacts.find(({ id }) => id === managed.id);
  const { role, purpose, name = null, phone = null, email = null, link = null } = managed;
  const inAll = (words: string): Text => Object.fromEntries(languages.map((tag) => [tag, words]));
  const hours = before?.reach?.hours ?? null;
  const reach = (name ?? phone ?? email ?? link) ? { name, phone, email, link, hours } : (before?.reach ?? null);
  if (before) {
    const after = {
      ...before,
      reach,
      ...(role ? { role: inAll(role) } : {}),
      ...(purpose ? { purpose: inAll(purpose) } : {}),
    };
    return contacts.map((contact) => (contact === before ? after : contact));
  }
  if (!role || !purpose) return [...contacts];
  const added = { id: managed.id, role: inAll(role), purpose: inAll(purpose), publicName: inAll(role), reach };
  return [...contacts, { ...added, unset: inAll(purpose) }];
}
