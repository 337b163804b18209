import type { ContactNow } from './ready.ts';

/** A message to the team. Nothing of a post is in it: subject and body may stand in an address. */
export interface AskMessage {
  readonly subject: string;
  readonly body: string;
}

/** One way to send it: a mail that is begun for the person, or the chat that the organisation named. */
export interface WayToAsk {
  readonly kind: 'mail' | 'chat';
  readonly role: string;
  readonly language: string;
  readonly href: string;
}

/** All ways that the organisation has given, in the order of its contacts. Only the mail carries the message. */
export function waysToAsk(contacts: readonly ContactNow[], message: AskMessage): WayToAsk[] {
  return contacts.flatMap(({ role, language, email, link }) => [
    ...(email === null ? [] : [{ kind: 'mail' as const, role, language, href: mailto(email, message) }]),
    ...(link?.startsWith('https://') ? [{ kind: 'chat' as const, role, language, href: link }] : []),
  ]);
}

/** RFC 6068: the address and both fields are percent-encoded, and a line ends with CR LF. */
export function mailto(address: string, { subject, body }: AskMessage): string {
  const encoded = (words: string) =>
    encodeURIComponent(words.replace(/\r?\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\ufffd'));
  return `mailto:${encoded(address).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body)}`;
}
