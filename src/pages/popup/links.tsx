import { t } from '../../i18n.ts';

/** Ways to our other pages. First of all the one for the worst moment: it works without the worker, too. */
export function Links() {
  return (
    <footer>
      <a class="posted" href="../playbook/playbook.html" target="_blank" rel="noreferrer">
        {t('posted')}
      </a>
      <nav aria-label={t('popupMore')}>
        <a href="../learn/learn.html" target="_blank" rel="noreferrer">
          {t('popupLearn')}
        </a>
        <a href="../journal/journal.html" target="_blank" rel="noreferrer">
          {t('popupJournal')}
        </a>
        <a href="../options/options.html" target="_blank" rel="noreferrer">
          {t('popupOptions')}
        </a>
        <a href="../studio/studio.html" target="_blank" rel="noreferrer">
          {t('popupStudio')}
        </a>
      </nav>
      <p>{t('privacyLine')}</p>
      <p>{t('rightsLine')}</p>
    </footer>
  );
}
