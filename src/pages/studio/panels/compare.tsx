import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import type { PolicyState } from '../../../policy/state.ts';
import { useDesk } from '../desk.ts';
import { type Difference, differences } from '../model/compare.ts';
import { type JsonObject, pathName } from '../model/json.ts';
import { entryName, whereIs } from '../words.ts';
import { inWords } from './in-words.ts';

interface Props {
  readonly shipped: JsonObject;
  readonly state: PolicyState | null;
}

/** What is other than in the default pack, or in the one that is installed, field by field and in words. */
export function Compare({ shipped, state }: Props) {
  const { pack } = useDesk();
  const [which, choose] = useState<'shipped' | 'installed'>('shipped');
  const other = which === 'installed' && state ? (state.pack as unknown as JsonObject) : shipped;
  const found = useMemo(() => differences(other, pack), [other, pack]);
  return (
    <>
      {state?.installed && (
        <select
          class="short"
          aria-label={t('studioCompareWith')}
          value={which}
          onChange={({ currentTarget }) => choose(currentTarget.value === 'installed' ? 'installed' : 'shipped')}
        >
          <option value="shipped">{t('studioWithShipped')}</option>
          <option value="installed">{t('studioWithInstalled')}</option>
        </select>
      )}
      <p role="status">{found.length === 0 ? t('studioNoDifference') : t('studioDifferences', String(found.length))}</p>
      <ul class="differences">
        {found.map((difference) => (
          <li key={`${difference.kind} ${pathName(difference.path)}`}>
            <OneDifference difference={difference} before={other} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneDifference({ difference, before }: { readonly difference: Difference; readonly before: JsonObject }) {
  const { pack, language, goTo } = useDesk();
  const { kind, path, field } = difference;
  const where = whereIs(kind === 'removed' ? before : pack, path, language);
  return (
    <>
      <p class="row">
        <span class={`kind ${kind}`}>{t(KINDS[kind])}</span>
        {kind === 'removed' ? (
          <span>{where}</span>
        ) : (
          <button type="button" class="link" onClick={() => goTo(path)}>
            {where}
          </button>
        )}
      </p>
      {kind === 'changed' && (
        <dl class="change">
          <div>
            <dt>{t('studioBefore')}</dt>
            <dd dir="auto">{inWords(field, difference.before, before, language)}</dd>
          </div>
          <div>
            <dt>{t('studioAfter')}</dt>
            <dd dir="auto">{inWords(field, difference.after, pack, language)}</dd>
          </div>
        </dl>
      )}
      {kind === 'added' && <p class="soft">{entryName(difference.after, language)}</p>}
    </>
  );
}

const KINDS = {
  added: 'studioAdded',
  removed: 'studioTakenOut',
  changed: 'studioChanged',
  moved: 'studioReordered',
} as const satisfies Record<Difference['kind'], string>;
