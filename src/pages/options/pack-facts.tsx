import { t } from '../../i18n.ts';
import type { InstalledPack, PolicyState } from '../../policy/state.ts';
import { longDate } from '../shared/dates.ts';

/** Which policy is in force, where it came from, who signed it and when it is to be read again. */
export function PackFacts({ state }: { readonly state: PolicyState }) {
  const { pack, installed, reviewOverdue } = state;
  return (
    <dl class="facts">
      <dt>{t('packName')}</dt>
      <dd>{installed ? [pack.organisation, pack.id].filter(Boolean).join(' · ') : t('packBuiltIn', pack.id)}</dd>
      <dt>{t('packVersion')}</dt>
      <dd>{pack.version}</dd>
      {installed && (
        <>
          <dt>{t('packSource')}</dt>
          <dd>{sourceWords(installed)}</dd>
          <dt>{t('packKey')}</dt>
          <dd class="key" dir="ltr">
            {installed.key === null ? t('packNoKey') : inGroups(installed.key)}
          </dd>
        </>
      )}
      <dt>{t('packReview')}</dt>
      <dd>
        {longDate(pack.review)}
        {reviewOverdue && <p class="error">{t('packOverdue')}</p>}
      </dd>
    </dl>
  );
}

function sourceWords({ source, address, at }: InstalledPack): string {
  if (source === 'managed') return t('packFromManaged', longDate(at));
  return source === 'address' ? t('packFromAddress', longDate(at), address ?? '') : t('packFromFile', longDate(at));
}

/** Groups of four, so that two people can compare it over a telephone. */
const inGroups = (fingerprint: string) => fingerprint.replace(/(.{4})(?=.)/g, '$1 ');
