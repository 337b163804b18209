import { t } from '../../i18n.ts';

/** Said on every page that shows the pack that ships because the worker did not answer. */
export function Unreachable() {
  return (
    <p class="panel" role="status">
      {t('pageUnreachable')}
    </p>
  );
}
