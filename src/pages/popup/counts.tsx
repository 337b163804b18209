import { t } from '../../i18n.ts';
import type { Overview } from '../../messages.ts';

/** What happened so far, as four numbers with their words. Kept here only; there is no list of posts behind them. */
export function Counts({ counts }: { readonly counts: Overview['counts'] }) {
  if (counts.held === 0) return <p class="quiet">{t('countsNone')}</p>;
  const rows = [
    [counts.held, t('countHeld')],
    [counts.edited, t('countEdited')],
    [counts.redacted, t('countRedacted')],
    [counts.posted, t('countPosted')],
  ] as const;
  return (
    <section>
      <h2>{t('counts')}</h2>
      <dl class="counts">
        {rows.map(([count, words]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{count.toLocaleString()}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
