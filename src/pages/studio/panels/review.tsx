import { t } from '../../../i18n.ts';
import type { PolicyState } from '../../../policy/state.ts';
import { longDate } from '../../shared/dates.ts';
import { today } from '../controls/today.ts';
import { useDesk } from '../desk.ts';
import { stringOf } from '../model/json.ts';

/** A policy that nobody has read again in time: said to those who can, of the draft or else of the one in force. */
export function Review({ state }: { readonly state: PolicyState | null }) {
  const { pack, goTo } = useDesk();
  const day = stringOf(pack.review);
  if (isPast(day)) {
    return (
      <p class="panel row">
        <span class="error">{t('studioReviewPassed', longDate(day))}</span>
        <button type="button" onClick={() => goTo(['review'])}>
          {t('studioReviewGo')}
        </button>
      </p>
    );
  }
  if (!state?.reviewOverdue) return null;
  return <p class="panel error">{t('studioForceOverdue', longDate(state.pack.review))}</p>;
}

/** A day that is half typed has not passed. */
function isPast(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && day < today();
}
