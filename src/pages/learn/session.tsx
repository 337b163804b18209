import { t } from '../../i18n.ts';
import { sessionCounts } from '../../training/session.ts';
import { FocusedHeading } from '../shared/focused-heading.tsx';
import { plain } from '../shared/words.tsx';
import type { View } from './app.tsx';
import { ExerciseView } from './exercise.tsx';
import { hashOf } from './route.ts';
import { Summary } from './summary.tsx';
import { useSession } from './use-session.ts';

/** One module, or a mixed round, from where it was left to its summary. */
export function SessionView({ module, ...view }: View & { readonly module: string }) {
  const { policy, progress } = view;
  const { session, turn, answer, next } = useSession(module, view);
  const { done, all } = sessionCounts(session);
  const known = policy.pack.training.modules.find(({ id }) => id === module);
  const title = known ? plain(known.title, policy) : t('learnMixed');
  // The one that was just answered still counts as this one.
  const asked = Object.keys(session.first).length + (turn?.picked == null ? 1 : 0);
  return (
    <>
      <nav aria-label={t('learnTitle')}>
        <a href={hashOf({ view: 'home' })}>{t('learnBack')}</a>
      </nav>
      {turn === null ? (
        <Summary session={session} policy={policy} progress={progress} title={title} />
      ) : (
        <>
          <FocusedHeading key={turn.number}>{title}</FocusedHeading>
          <div class="progress">
            <span id="turn">{turn.again ? t('learnOnceMore') : t('learnTurn', String(asked), String(all))}</span>
            <progress aria-labelledby="turn" value={done} max={all} />
          </div>
          <ExerciseView {...turn} policy={policy} onAnswer={answer} onNext={next} isLast={session.queue.length === 0} />
        </>
      )}
    </>
  );
}
