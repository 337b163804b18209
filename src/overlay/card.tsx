import { t } from '../i18n.ts';
import type { PolicyCard } from './types.ts';

/** The one card that answers, as it stands in the hold dialog. */
export function HoldCard({ card, organisation }: { readonly card: PolicyCard; readonly organisation: string | null }) {
  return (
    <section class="card" aria-label={t('policyCard')} lang={card.language}>
      <h2>{card.title}</h2>
      <p>{card.rule}</p>
      <p>{card.instead}</p>
      <small>{organisation ? `${organisation} · ${card.source}` : card.source}</small>
    </section>
  );
}
