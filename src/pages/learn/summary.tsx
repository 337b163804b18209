import { t } from '../../i18n.ts';
import type { Policy } from '../../policy/policy.ts';
import { MIXED, type Progress, type Session } from '../../training/progress.ts';
import { FocusedHeading } from '../shared/focused-heading.tsx';
import { plain, Words } from '../shared/words.tsx';
import { hashOf } from './route.ts';

interface SummaryProps {
  readonly session: Session;
  readonly policy: Policy;
  readonly progress: Progress;
  readonly title: string;
}

/** How it went, what is worth another look, and what could come next. */
export function Summary({ session, policy, progress, title }: SummaryProps) {
  const { modules } = policy.pack.training;
  const missed = new Set(Object.entries(session.first).flatMap(([id, right]) => (right ? [] : [id])));
  const asked = Object.keys(session.first).length;
  const cards = new Set(
    modules.flatMap(({ exercises }) => exercises.filter(({ id }) => missed.has(id)).map(({ card }) => card)),
  );
  const next = modules.find(({ id }) => !progress.completions.some(({ module }) => module === id));
  return (
    <>
      <FocusedHeading>{t('learnFinished', title)}</FocusedHeading>
      <p class="score">{t('learnScore', String(asked - missed.size), String(asked))}</p>
      {cards.size > 0 ? (
        <section>
          <h2>{t('learnAgain')}</h2>
          <ul>
            {policy.pack.cards
              .filter(({ id }) => cards.has(id))
              .map((card) => (
                <li key={card.id}>
                  <b>
                    <Words of={card.title} policy={policy} />
                  </b>{' '}
                  <Words of={card.rule} policy={policy} />
                </li>
              ))}
          </ul>
          <p class="soft">{t('learnAgainHow')}</p>
        </section>
      ) : (
        <p>{t('learnAllRight')}</p>
      )}
      <div class="row">
        {next && (
          <a class="button primary" href={hashOf({ view: 'session', module: next.id })}>
            {t('learnOn', plain(next.title, policy))}
          </a>
        )}
        {!next && session.module !== MIXED && (
          <a class="button" href={hashOf({ view: 'session', module: MIXED })}>
            {t('learnMixed')}
          </a>
        )}
        <a class="button" href={hashOf({ view: 'record' })}>
          {t('learnRecordLink')}
        </a>
        <a class="button" href={hashOf({ view: 'home' })}>
          {t('learnBack')}
        </a>
      </div>
    </>
  );
}
