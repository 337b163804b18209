import { t } from '../../i18n.ts';
import { showPolicy } from '../shared/load-policy.ts';
import { openPage } from '../shared/page.ts';
import { openDetailsForPrint } from '../shared/print.ts';
import { Playbooks } from './app.tsx';
import type { PlaybookProgress } from './model/progress.ts';
import { readPlaybooks } from './store.ts';

const draw = openPage(t('playbookTitle'));
openDetailsForPrint();

/** Help comes first: storage that cannot be read gives a playbook that nobody has begun. */
async function known(): Promise<Record<string, PlaybookProgress>> {
  try {
    return await readPlaybooks();
  } catch {
    return {};
  }
}

const progress = await known();
await showPolicy(t('languageTag'), ({ policy, state }) =>
  draw(<Playbooks policy={policy} reached={state !== null} progress={progress} />),
);
