import { t } from '../../i18n.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Playbook } from '../../policy/schema/pack.ts';
import { FocusedHeading } from '../shared/focused-heading.tsx';
import { useNow } from '../shared/use-now.ts';
import { plain, Words } from '../shared/words.tsx';
import { Announcement } from './announcement.tsx';
import { Clock } from './clock.tsx';
import { Deadlines } from './deadlines.tsx';
import { Log } from './log.tsx';
import { byPhase, currentStep } from './model/clock.ts';
import type { PlaybookProgress } from './model/progress.ts';
import { PublicRules, Roles, Severity, Statements } from './reference.tsx';
import { StepView } from './step.tsx';

/** What every part of a playbook is given. */
export interface Part {
  readonly playbook: Playbook;
  readonly policy: Policy;
  readonly progress: PlaybookProgress;
  /** Applied to what is kept by then: more than one thing may happen between a drawing and its press. */
  readonly onProgress: (change: (before: PlaybookProgress) => PlaybookProgress) => void;
}

/** Half a minute is as exact as "4 minutes left" can be. */
const TICK_MS = 15_000;

/** One playbook: steps with their clock, what to leave alone, and for teams all that they need at hand. */
export function PlaybookView(part: Part) {
  const { playbook, policy, progress } = part;
  const now = useNow(TICK_MS);
  const current = currentStep(playbook.steps, progress);
  return (
    <>
      <header>
        <FocusedHeading>{plain(playbook.title, policy)}</FocusedHeading>
        <p>
          <Words of={playbook.intro} policy={policy} />
        </p>
      </header>
      <Clock {...part} now={now} />
      <Announcement {...part} now={now} />
      {byPhase(playbook.steps).map((steps) => (
        <section key={steps[0]?.id}>
          <h2>{steps[0] && <Words of={steps[0].phase} policy={policy} />}</h2>
          <ol class="steps">
            {steps.map((step) => (
              <StepView {...part} key={step.id} step={step} now={now} isCurrent={step.id === current?.id} />
            ))}
          </ol>
        </section>
      ))}
      {playbook.avoid.length > 0 && (
        <section class="panel avoid">
          <h2>{t('playbookAvoid')}</h2>
          <ul>
            {playbook.avoid.map((text) => (
              <li key={plain(text, policy)}>
                <Words of={text} policy={policy} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Statements playbook={playbook} policy={policy} />
      <PublicRules playbook={playbook} policy={policy} />
      <Deadlines {...part} />
      <Severity playbook={playbook} policy={policy} />
      <Roles playbook={playbook} policy={policy} now={now} />
      <Log {...part} />
    </>
  );
}
