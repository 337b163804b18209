import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Playbook } from '../../policy/schema/pack.ts';
import { Unreachable } from '../shared/unreachable.tsx';
import { useReread } from '../shared/use-reread.ts';
import { Words } from '../shared/words.tsx';
import { NOT_STARTED, type PlaybookProgress } from './model/progress.ts';
import { PlaybookView } from './playbook-view.tsx';
import { readPlaybooks, writePlaybooks } from './store.ts';

interface PlaybooksProps {
  readonly policy: Policy;
  /** False when the worker did not answer. */
  readonly reached: boolean;
  readonly progress: Readonly<Record<string, PlaybookProgress>>;
}

/** The playbooks of the pack, one at a time; the address names it, so that the popup can link to the right one. */
export function Playbooks({ policy, reached, progress: first }: PlaybooksProps) {
  const [progress, setProgress] = useState(first);
  const [kept, setKept] = useState(true);
  const playbook = usePlaybook(policy.pack.playbooks);
  const newest = useRef(first);
  const show = useCallback((all: typeof first) => {
    newest.current = all;
    setProgress(all);
  }, []);
  useReread(readPlaybooks, show);
  const keep = (id: string, change: (before: PlaybookProgress) => PlaybookProgress) => {
    const all = { ...newest.current, [id]: change(newest.current[id] ?? NOT_STARTED) };
    show(all);
    writePlaybooks(all).then(
      () => setKept(true),
      () => setKept(false),
    );
  };
  return (
    <>
      {!reached && <Unreachable />}
      {!kept && <p role="alert">{t('notKept')}</p>}
      {policy.pack.playbooks.length > 1 && (
        <nav class="row screen-only" aria-label={t('playbookTitle')}>
          {policy.pack.playbooks.map(({ id, title }) => (
            <a class="button" key={id} href={`#${id}`} aria-current={id === playbook?.id ? 'page' : undefined}>
              <Words of={title} policy={policy} />
            </a>
          ))}
        </nav>
      )}
      {playbook ? (
        <PlaybookView
          key={playbook.id}
          playbook={playbook}
          policy={policy}
          progress={progress[playbook.id] ?? NOT_STARTED}
          onProgress={(change) => keep(playbook.id, change)}
        />
      ) : (
        <h1>{t('playbookNone')}</h1>
      )}
    </>
  );
}

/** The one that the address names, else the first for the person who has posted. */
function usePlaybook(playbooks: readonly Playbook[]): Playbook | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = () => setHash(location.hash);
    addEventListener('hashchange', moved);
    // It may have moved between the first drawing and now.
    moved();
    return () => removeEventListener('hashchange', moved);
  }, []);
  return (
    playbooks.find(({ id }) => `#${id}` === hash) ??
    playbooks.find(({ audience }) => audience === 'staff') ??
    playbooks[0]
  );
}
