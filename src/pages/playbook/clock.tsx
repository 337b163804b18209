import { t } from '../../i18n.ts';
import { dayAndTime } from '../shared/dates.ts';
import { durationWords } from './duration.ts';
import { NOT_STARTED } from './model/progress.ts';
import type { Part } from './playbook-view.tsx';

const MS_PER_MINUTE = 60_000;

/** The clock runs only when the person starts it, and can be set back together with the ticks. */
export function Clock({ progress, onProgress, now }: Part & { readonly now: number }) {
  const { startedAt } = progress;
  const isTouched = startedAt !== null || Object.keys(progress.done).length > 0;
  return (
    <div class="row clock">
      {startedAt === null ? (
        <>
          <button
            type="button"
            class="primary screen-only"
            onClick={() => onProgress((before) => ({ ...before, startedAt: Date.now() }))}
          >
            {t('playbookStart')}
          </button>
          <span class="soft screen-only">{t('playbookStartHow')}</span>
        </>
      ) : (
        <span>
          {t('playbookStarted', dayAndTime(startedAt), durationWords(Math.floor((now - startedAt) / MS_PER_MINUTE)))}
        </span>
      )}
      {isTouched && (
        <button
          type="button"
          class="screen-only"
          onClick={() => onProgress(({ foundAt, log }) => ({ ...NOT_STARTED, foundAt, log }))}
        >
          {t('playbookAnew')}
        </button>
      )}
      <button type="button" class="screen-only" onClick={() => print()}>
        {t('print')}
      </button>
    </div>
  );
}
