import { t } from '../../i18n.ts';
import { openState } from '../../policy/open-now.ts';
import type { ContactNow } from '../../policy/ready.ts';
import { OpenNow } from '../shared/open-now.tsx';

/** Who can be reached now: those who answer at this moment first, the emergency lines always last and always there. */
export function WhomToCall({ contacts }: { readonly contacts: readonly ContactNow[] }) {
  const now = Date.now();
  return (
    <details>
      <summary>{t('whomToAsk')}</summary>
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
  const isKnown = [name, phone, email, link].some((way) => way !== null);
  return (
    <>
      <b>{role}</b> <OpenHere hours={hours} now={now} />
      <p>{isKnown ? purpose : how}</p>
      {isKnown && (
        <p class="reach">
          {name !== null && <span>{name}</span>}
          {phone !== null && <a href={`tel:${phone.replace(/[^+\d*#]/g, '')}`}>{phone}</a>}
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

/** In our own words, inside a line in the pack's. */
function OpenHere({ hours, now }: Pick<ContactNow, 'hours'> & { readonly now: number }) {
  return hours === null ? null : (
    <small class="open" lang={t('languageTag')}>
      <OpenNow hours={hours} now={now} />
    </small>
  );
}

/** Open now, then unknown, then closed; the pack's own order within each. */
export function inOrder(contacts: readonly ContactNow[], now: number): ContactNow[] {
  const rank = ({ hours, isEmergency }: ContactNow): number => {
    if (isEmergency) return 3;
    if (hours === null) return 1;
    return openState(hours, now).open ? 0 : 2;
  };
  return [...contacts].sort((a, b) => rank(a) - rank(b));
}
