import { t } from '../../i18n.ts';
import type { PolicyCard } from '../../overlay/types.ts';

/** The policy in a few cards: the rule at a glance; why, what to do instead and the source when opened. */
export function Cards({ cards, here }: { readonly cards: readonly PolicyCard[]; readonly here: boolean }) {
  return (
    <section>
      <h2>{t(here ? 'cardsHere' : 'cardsElsewhere')}</h2>
      {cards.map((card) => (
        <Card card={card} key={card.id} />
      ))}
    </section>
  );
}

export function Card({ card }: { readonly card: PolicyCard }) {
  return (
    <details class="card" lang={card.language}>
      <summary>
        <span>
          <strong>{card.title}</strong>
          <span class="rule">{card.rule}</span>
        </span>
      </summary>
      <p>{card.why}</p>
      <p class="instead">
        <b lang={t('languageTag')}>{t('cardInstead')}</b> {card.instead}
      </p>
      <p class="source">
        <span lang={t('languageTag')}>{t('cardSource')}</span> {card.source}
      </p>
    </details>
  );
}
