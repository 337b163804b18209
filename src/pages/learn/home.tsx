import { t } from '../../i18n.ts';
import { dueAt, isDue, putOff } from '../../training/due.ts';
import { MIXED } from '../../training/progress.ts';
import { resumable, sessionCounts } from '../../training/session.ts';
import { longDate } from '../shared/dates.ts';
import { FocusedHeading } from '../shared/focused-heading.tsx';
import { plain } from '../shared/words.tsx';
import type { View } from './app.tsx';
import { Ideas } from './ideas.tsx';
import { ModuleList } from './module-list.tsx';
import { hashOf } from './route.ts';
import { TryYourOwn } from './try.tsx';

/** The way in: what waits, the modules, something to try, and posts worth imitating. */
export function Home(view: View) {
  return (
    <>
      <header>
        <FocusedHeading>{t('learnTitle')}</FocusedHeading>
        <p>{t('learnIntro')}</p>
      </header>
      <NextStep {...view} />
      <ModuleList {...view} />
      <TryYourOwn />
      <Ideas policy={view.policy} />
      <p>
        <a href={hashOf({ view: 'record' })}>{t('learnRecordLink')}</a>
      </p>
      <p class="soft">{t('learnPrivacy')}</p>
    </>
  );
}

/** One thing to do next, and when the next round is. */
function NextStep({ policy, progress, onProgress }: View) {
  const { training } = policy.pack;
  const session = resumable(progress.session, training);
  const due = dueAt(progress, training);
  const waits = isDue(progress, training, Date.now());
  const first = training.modules.find(({ id }) => !progress.completions.some(({ module }) => module === id));
  const counts = session && sessionCounts(session);
  return (
    <section class="panel">
      <h2>{t(waits ? 'learnDueNow' : 'learnNext')}</h2>
      {due !== null && <p>{t(progress.settled === null ? 'learnFirstBy' : 'learnNextOn', longDate(due))}</p>}
      <div class="row">
        {session && counts && (
          <a class="button primary" href={hashOf({ view: 'session', module: session.module })}>
            {t('learnContinue', String(counts.done), String(counts.all))}
          </a>
        )}
        {!session && first && (
          <a class="button primary" href={hashOf({ view: 'session', module: first.id })}>
            {t('learnBegin', plain(first.title, policy))}
          </a>
        )}
        <a class="button" href={hashOf({ view: 'session', module: MIXED })}>
          {t('learnMixed')}
        </a>
        {waits && (
          <button type="button" onClick={() => onProgress(putOff(progress, Date.now()))}>
            {t('learnPutOff')}
          </button>
        )}
      </div>
    </section>
  );
}
