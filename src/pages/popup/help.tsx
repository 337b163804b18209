import { t } from '../../i18n.ts';
import type { AskContact } from '../../overlay/types.ts';

/** Whom to ask, privacy officer first. */
export function WhomToAsk({ contacts }: { readonly contacts: readonly AskContact[] }) {
  return (
    <details>
      <summary>{t('whomToAsk')}</summary>
      <dl class="contacts">
        {contacts.map(({ role, how, language }) => (
          <div key={role} lang={language}>
            <dt>{role}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What to do when it is already out. Its words come with the popup, so that they stand there even if the worker does not. */
export function AlreadyPosted() {
  return (
    <details>
      <summary>{t('posted')}</summary>
      <p>{t('postedFirst')}</p>
      <ol>
        <li>
          <b>{t('postedSave')}</b> {t('postedSaveHow')}
        </li>
        <li>
          <b>{t('postedHide')}</b> {t('postedHideHow')}
        </li>
        <li>
          <b>{t('postedTell')}</b> {t('postedTellHow')}
        </li>
      </ol>
      <p>{t('postedThen')}</p>
    </details>
  );
}
