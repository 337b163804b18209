import { t } from '../../i18n.ts';
import type { PolicyCard } from '../../overlay/types.ts';

/** One card: its rule at a glance; why, what to do instead and the source when opened. */
export function PolicyCardView({ card, open }: { readonly card: PolicyCard; readonly open: boolean }) {
  return (
    <details class="policy-card" open={open} lang={card.language} dir="auto">
      <summary>
        <strong>{card.title}</strong>
        <span>{card.rule}</span>
      </summary>
      <p>{card.why}</p>
      <p class="calm">
        <b lang={t('languageTag')}>{t('cardInstead')}</b> {card.instead}
      </p>
      <p class="soft">
        <small>
          <span lang={t('languageTag')}>{t('cardSource')}</span> {card.source}
        </small>
      </p>
    </details>
  );
}
