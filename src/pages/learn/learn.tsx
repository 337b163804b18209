import { t } from '../../i18n.ts';
import { NO_PROGRESS, type Progress } from '../../training/progress.ts';
import { showPolicy } from '../shared/load-policy.ts';
import { openPage } from '../shared/page.ts';
import { Learn } from './app.tsx';
import { readProgress } from './store.ts';

const draw = openPage(t('learnTitle'));

/** Storage that cannot be read gives a training without a memory rather than none. */
async function known(): Promise<Progress> {
  try {
    return await readProgress();
  } catch {
    return NO_PROGRESS;
  }
}

const progress = await known();
await showPolicy(t('languageTag'), ({ policy, state }) =>
  draw(<Learn policy={policy} reached={state !== null} progress={progress} />),
);
