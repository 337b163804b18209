import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';

/** Asked twice: the key of the team is forgotten together with its pack. */
export function PackRemove({ onRemove }: { readonly onRemove: () => void }) {
  const [asked, ask] = useState(false);
  if (!asked) {
    return (
      <div>
        <button type="button" onClick={() => ask(true)}>
          {t('packUninstall')}
        </button>
      </div>
    );
  }
  return (
    <div class="panel" role="alert">
      <p>{t('packUninstallSure')}</p>
      <div class="row">
        <button type="button" onClick={onRemove}>
          {t('packUninstallYes')}
        </button>
        <button type="button" onClick={() => ask(false)}>
          {t('packUninstallNo')}
        </button>
      </div>
    </div>
  );
}
