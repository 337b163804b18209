import { useLayoutEffect, useRef } from 'preact/hooks';
import { LEVELS } from '../../classifier/types.ts';
import { t } from '../../i18n.ts';
import { shown } from '../../policy/cards.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Exercise } from '../../policy/schema/pack.ts';
import { PolicyCardView } from '../shared/policy-card.tsx';
import { Words } from '../shared/words.tsx';
import { PostView } from './post.tsx';

interface ExerciseProps {
  readonly exercise: Exercise;
  /** null while it has not been answered. */
  readonly picked: Exercise['verdict'] | null;
  readonly policy: Policy;
  readonly onAnswer: (picked: Exercise['verdict']) => void;
  readonly onNext: () => void;
  readonly isLast: boolean;
}

/** A post, three answers, and what decides. */
export function ExerciseView({ exercise, picked, policy, onAnswer, onNext, isLast }: ExerciseProps) {
  return (
    <>
      <PostView exercise={exercise} policy={policy} />
      <fieldset class="answers">
        <legend>{t('learnQuestion')}</legend>
        {LEVELS.map((level) => (
          <button
            type="button"
            key={level}
            aria-pressed={picked === level}
            aria-disabled={picked !== null}
            onClick={() => onAnswer(level)}
          >
            {t(`learnAnswer_${level}`)}
          </button>
        ))}
      </fieldset>
      {picked !== null && <Feedback {...{ exercise, picked, policy, onNext, isLast }} />}
    </>
  );
}

type FeedbackProps = Omit<ExerciseProps, 'onAnswer' | 'picked'> & { readonly picked: Exercise['verdict'] };

/** Takes the focus: a screen reader reads it at once, and the keyboard is two steps from going on. */
function Feedback({ exercise, picked, policy, onNext, isLast }: FeedbackProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const right = picked === exercise.verdict;
  const card = policy.pack.cards.find(({ id }) => id === exercise.card);
  return (
    <section class={`feedback ${right ? 'right' : 'other'}`}>
      <h2 tabIndex={-1} ref={heading}>
        {right ? t('learnRight') : t('learnOther', t(`learnAnswer_${exercise.verdict}`))}
      </h2>
      <p>
        <Words of={exercise.feedback} policy={policy} />
      </p>
      {card && <PolicyCardView card={shown(card, policy)} open />}
      <div class="row">
        <button type="button" class="primary" onClick={onNext}>
          {t(isLast ? 'learnFinish' : 'learnNextOne')}
        </button>
      </div>
    </section>
  );
}
