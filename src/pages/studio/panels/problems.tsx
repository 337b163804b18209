import { t } from '../../../i18n.ts';
import type { Fault } from '../../../policy/check/fault.ts';
import { type Check, differs } from '../checks/checks.ts';
import { useDesk } from '../desk.ts';
import { pathOf } from '../model/json.ts';
import { optionWords } from '../words.ts';
import { Places } from './places.tsx';

/** Everything that keeps the pack from being installed, and every example that the classifier sees in another way. */
export function Problems({ faults }: { readonly faults: readonly Fault[] }) {
  const { checks } = useDesk();
  const all = [...checks.entries()];
  const waiting = all.filter(([, { told }]) => told === null).length;
  const failed = all.filter(([, { told }]) => told === 'failed').length;
  const other = all.filter(([, check]) => differs(check));
  return (
    <>
      <section>
        <h3>{t('studioMustMend')}</h3>
        {faults.length === 0 ? (
          <p class="agrees">{t('studioNothingToMend')}</p>
        ) : (
          <Places places={faults.map(({ path, message }) => ({ path, words: message }))} />
        )}
      </section>
      <section>
        <h3>{t('studioClassifier')}</h3>
        <p class="soft">{t('studioClassifierWhy')}</p>
        <p>{t('studioCheckedSoFar', String(all.length - waiting - failed), String(all.length))}</p>
        {failed > 0 && <p class="error">{t('studioCheckFailed')}</p>}
        {other.length > 0 && (
          <Places places={other.map(([name, check]) => ({ path: pathOf(name), words: opinion(check) }))} />
        )}
      </section>
    </>
  );
}

function opinion({ expected, told }: Check): string {
  if (told === null || told === 'failed') return '';
  const words = t('studioDiffers', optionWords('verdict', told.level), optionWords('verdict', expected));
  return told.explanation === '' ? words : `${words} ${told.explanation}`;
}
