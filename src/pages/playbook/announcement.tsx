import { t } from '../../i18n.ts';
import { plain } from '../shared/words.tsx';
import { durationWords } from './duration.ts';
import { currentStep, minutesLeft } from './model/clock.ts';
import type { Part } from './playbook-view.tsx';

/** Minutes before the end of a step at which it is said. */
const SAID_AT = [5, 1] as const;

/** For screen readers: which step is next, and only now and then how much time it has. A clock that talks is no help. */
export function Announcement({ playbook, policy, progress, now }: Part & { readonly now: number }) {
  return (
    <p class="hidden" role="status">
      {progress.startedAt === null ? '' : words()}
    </p>
  );

  function words(): string {
    const step = currentStep(playbook.steps, progress);
    if (!step) return t('playbookAllDone');
    const left = minutesLeft(step.within, progress.startedAt, now);
    const said = left === null || left === 0 ? undefined : SAID_AT.findLast((minutes) => left <= minutes);
    const next = t('playbookNow', plain(step.title, policy));
    return said === undefined ? next : `${next} ${t('playbookLeft', durationWords(said))}`;
  }
}
