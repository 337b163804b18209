import { t } from '../../i18n.ts';
import { say } from '../../policy/say.ts';
import type { Later } from './later.ts';

interface ChangesProps {
  readonly later: Later | 'unreachable' | null;
  readonly onAcknowledge: (version: string) => void;
}

/** What changed in the policy since the person last said that she had read it, in the plain words of the pack. */
export function Changes({ later, onAcknowledge }: ChangesProps) {
  const known = later === null || later === 'unreachable' ? null : later;
  const isAskedFor = known?.unread.some(({ acknowledge }) => acknowledge) ?? false;
  return (
    <details class="notice changes">
      <summary>{t('popupChanged')}</summary>
      {later === 'unreachable' && <p>{t('popupSearchFailed')}</p>}
      <ul>
        {known?.unread
          .flatMap(({ items }) => items.map((item) => say(item, known.language)))
          .map(({ words, language }) => (
            <li key={words} lang={language} dir="auto">
              {words}
            </li>
          ))}
      </ul>
      {isAskedFor && <p>{t('popupConfirmAsked')}</p>}
      {known && (
        <button type="button" class="primary" onClick={() => onAcknowledge(known.version)}>
          {t('popupConfirm')}
        </button>
      )}
    </details>
  );
}
