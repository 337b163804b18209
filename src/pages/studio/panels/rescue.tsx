import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { download } from '../../shared/download.ts';

interface Props {
  readonly raw: string;
  readonly onStartOver: () => void;
}

/** A stored draft that cannot be read: first it can be taken out as it is, and only a second press lets go of it. */
export function Rescue({ raw, onStartOver }: Props) {
  const [isSure, setSure] = useState(false);
  return (
    <>
      <h1>{t('studioTitle')}</h1>
      <section class="panel" role="alert">
        <h2>{t('studioCorrupt')}</h2>
        <p>{t('studioCorruptWhy')}</p>
        <div class="row">
          {raw !== '' && (
            <button type="button" class="primary" onClick={() => download('chaperone-draft.txt', raw, 'text/plain')}>
              {t('studioCorruptKeep')}
            </button>
          )}
          <button type="button" onClick={() => (isSure ? onStartOver() : setSure(true))}>
            {t(isSure ? 'studioStartOverSure' : 'studioStartOver')}
          </button>
        </div>
      </section>
    </>
  );
}
