import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';

/** Erasing takes two presses, in two places. */
export function EraseLog({ onErase }: { readonly onErase: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {t('logErase')}
      </button>
    );
  return (
    <span class="row" role="alert">
      {t('logEraseSure')}
      <button type="button" onClick={onErase}>
        {t('logEraseYes')}
      </button>
      <button type="button" class="primary" onClick={() => setAsked(false)}>
        {t('logEraseNo')}
      </button>
    </span>
  );
}
