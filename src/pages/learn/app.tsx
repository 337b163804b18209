import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { Policy } from '../../policy/policy.ts';
import { MIXED, type Progress } from '../../training/progress.ts';
import { Unreachable } from '../shared/unreachable.tsx';
import { useReread } from '../shared/use-reread.ts';
import { Home } from './home.tsx';
import { RecordView } from './record.tsx';
import { type Route, useRoute } from './route.ts';
import { SessionView } from './session.tsx';
import { readProgress, writeProgress } from './store.ts';

interface LearnProps {
  readonly policy: Policy;
  /** False when the worker did not answer. */
  readonly reached: boolean;
  readonly progress: Progress;
}

/** What every view of the training is given. */
export interface View {
  readonly policy: Policy;
  readonly progress: Progress;
  /** Takes the new state at once and keeps it. */
  readonly onProgress: (progress: Progress) => void;
}

/** All of the training. */
export function Learn({ policy, reached, progress: first }: LearnProps) {
  const [progress, setProgress] = useState(first);
  const [kept, setKept] = useState(true);
  const route = useRoute();
  useReread(readProgress, setProgress);
  const onProgress = (next: Progress) => {
    setProgress(next);
    writeProgress(next).then(
      () => setKept(true),
      () => setKept(false),
    );
  };
  return (
    <>
      {!reached && <Unreachable />}
      {!kept && <p role="alert">{t('notKept')}</p>}
      <Shown route={route} view={{ policy, progress, onProgress }} />
    </>
  );
}

function Shown({ route, view }: { readonly route: Route; readonly view: View }) {
  const { modules } = view.policy.pack.training;
  if (route.view === 'record') return <RecordView {...view} />;
  // A link to a module that this policy does not have leads to those that it has.
  if (route.view === 'session' && (route.module === MIXED || modules.some(({ id }) => id === route.module)))
    return <SessionView key={route.module} module={route.module} {...view} />;
  return <Home {...view} />;
}
