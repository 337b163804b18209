import { t } from '../../i18n.ts';
import { dialAddress } from '../../policy/dial.ts';
import { openState } from '../../policy/open-now.ts';
import type { ContactNow } from '../../policy/ready.ts';
import { OpenNow } from '../shared/open-now.tsx';

/** Who can be reached now: those who answer at this moment first, the emergency lines always last and always there. */
export function WhomToCall({ contacts }: { readonly contacts: readonly ContactNow[] }) {
  const now = Date.now();
  return (
    <details>
      <summary>{t('popupCall')}</summary>
      <ul class="contacts">
        {inOrder(contacts, now).map((contact) => (
          <li key={contact.id} lang={contact.language} dir="auto">
            <Contact contact={contact} now={now} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Contact({ contact, now }: { readonly contact: ContactNow; readonly now: number }) {
  const { role, purpose, how, name, phone, email, link, hours } = contact;
  const isKnown = isReachable(contact);
  return (
    <>
      <b>{role}</b> <OpenHere hours={hours} now={now} />
      <p>{isKnown ? purpose : how}</p>
      {isKnown && (
        <p class="reach">
          {name !== null && <span>{name}</span>}
          {phone !== null && <a href={dialAddress(phone)}>{phone}</a>}
          {email !== null && <a href={`mailto:${email}`}>{email}</a>}
          {link?.startsWith('https://') && (
            <a href={link} target="_blank" rel="noreferrer" lang={t('languageTag')}>
              {t('popupChat')}
            </a>
          )}
        </p>
      )}
    </>
  );
}

function isReachable({ name, phone, email, link }: ContactNow): boolean {
  return [name, phone, email, link].some((way) => way !== null);
}

/** In our own words, inside a line in the pack's. */
function OpenHere({ hours, now }: Pick<ContactNow, 'hours'> & { readonly now: number }) {
  return hours === null ? null : (
    <small class="open" lang={t('languageTag')}>
      <OpenNow hours={hours} now={now} />
    </small>
  );
}

/** Open now, then at unknown hours, then closed, then those of whom nothing is set; the pack's own order within each. */
export function inOrder(contacts: readonly ContactNow[], now: number): ContactNow[] {
  const rank = (contact: ContactNow): number => {
    if (contact.isEmergency) return 4;
    if (!isReachable(contact)) return 3;
    if (contact.hours === null) return 1;
    return openState(contact.hours, now).open ? 0 : 2;
  };
  return [...contacts].sort((a, b) => rank(a) - rank(b));
}
