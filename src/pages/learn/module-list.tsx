import { t } from '../../i18n.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Completion, Progress } from '../../training/progress.ts';
import { longDate } from '../shared/dates.ts';
import { Words } from '../shared/words.tsx';
import { hashOf } from './route.ts';

/** The parts of the training, each with what it is about and how it went. */
export function ModuleList({ policy, progress }: { readonly policy: Policy; readonly progress: Progress }) {
  return (
    <section>
      <h2>{t('learnModules')}</h2>
      <ul class="modules">
        {policy.pack.training.modules.map(({ id, title, intro, exercises }) => (
          <li class="panel" key={id}>
            <h3>
              <a href={hashOf({ view: 'session', module: id })}>
                <Words of={title} policy={policy} />
              </a>
            </h3>
            <p>
              <Words of={intro} policy={policy} />
            </p>
            <p class="soft">{state(id, exercises.length, progress.completions)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function state(module: string, exercises: number, completions: readonly Completion[]): string {
  const last = completions.findLast((one) => one.module === module);
  if (!last) return t('learnCount', String(exercises));
  return t('learnDone', String(last.right), String(last.asked), longDate(last.at));
}
