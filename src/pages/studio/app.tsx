import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { Signer } from '../../policy/signature.ts';
import type { PolicyState } from '../../policy/state.ts';
import { useAutosave } from './autosave.ts';
import { TimeZones } from './controls/hours-field.tsx';
import { type Desk, DeskContext } from './desk.ts';
import { type Draft, eraseDraft, onForeignDraft } from './draft-store.ts';
import { sectionOf } from './fields/sections.ts';
import { begin, edit, redo, replace, undo } from './model/history.ts';
import { type JsonObject, type Path, pathName } from './model/json.ts';
import { languagesOf } from './model/languages.ts';
import { Bar } from './panels/bar.tsx';
import { Menu, type View } from './panels/menu.tsx';
import { Panel } from './panels/panel.tsx';
import { useFindings } from './use-findings.ts';
import { useGoal } from './use-goal.ts';

/** Where templates and exercises are looked at. */
const EXAMPLES_IN: readonly View[] = ['templates', 'training', 'problems', 'publish'];

export interface Start {
  /** The pack that ships, to compare with. */
  readonly shipped: JsonObject;
  /** What is in force here; null when the worker does not answer. */
  readonly state: PolicyState | null;
  readonly language: string;
  readonly draft: Draft | null;
}

/** The desk of the studio: one draft, its forms, and what is to be said of it. */
export function App({ shipped, state, language, draft }: Start) {
  const first = draft?.pack ?? (state?.installed ? (state.pack as unknown as JsonObject) : shipped);
  const [history, setHistory] = useState(() => begin(first));
  const [signed, setSigned] = useState<Draft['signed']>(draft?.signed ?? {});
  const [signer, setSigner] = useState<Signer | null>(null);
  const [isKept, keep] = useState(draft !== null);
  const [view, setView] = useState<View>('general');
  const [goal, setGoal] = useState<Desk['goal']>(null);
  const [spoken, announce] = useState('');
  const { pack } = history;
  const { faults, checks } = useFindings(pack, EXAMPLES_IN.includes(view));
  const saved = useAutosave(useMemo(() => (isKept ? { pack, signed } : null), [isKept, pack, signed]));
  useGoal(goal);
  const [isForeign, setForeign] = useState(false);
  useEffect(() => onForeignDraft(() => setForeign(true)), []);
  // Hundreds of options that never change: the same element each time is not looked at again.
  const zones = useMemo(() => <TimeZones />, []);

  const put = (next: (now: typeof history) => typeof history) => {
    setHistory(next);
    keep(true);
  };
  const step = (take: typeof undo, words: string) => {
    put(take);
    announce(words);
  };
  const open = (next: JsonObject) => {
    put((now) => replace(now, next));
    setView('general');
  };
  const erase = async () => {
    await eraseDraft();
    setHistory(begin(state?.installed ? (state.pack as unknown as JsonObject) : shipped));
    setSigned({});
    keep(false);
    announce(t('studioErased'));
  };
  useUndoKeys(
    () => step(undo, t('studioUndone')),
    () => step(redo, t('studioRedone')),
  );

  const desk: Desk = {
    pack,
    languages: languagesOf(pack),
    language,
    problems: useMemo(() => new Map(faults.map(({ path, message }) => [pathName(path), message])), [faults]),
    goal,
    checks,
    change: (change) => put((now) => edit(now, change, Date.now())),
    goTo: (path: Path) => {
      setView(path[0] === 'languages' ? 'languages' : sectionOf(path[0]).name);
      setGoal({ path, turn: (goal?.turn ?? 0) + 1 });
    },
    announce,
  };
  return (
    <DeskContext.Provider value={desk}>
      <Bar
        shipped={shipped}
        state={state}
        history={history}
        saved={saved}
        onOpen={open}
        onUndo={() => step(undo, t('studioUndone'))}
        onRedo={() => step(redo, t('studioRedone'))}
        onErase={() => void erase()}
      />
      {isForeign && (
        <p class="panel row" role="alert">
          {t('studioForeign')}
          <button type="button" onClick={() => location.reload()}>
            {t('studioReload')}
          </button>
        </p>
      )}
      <div class="desk">
        <Menu view={view} onChoose={setView} faults={faults} />
        <div class="sheet">
          <Panel
            view={view}
            faults={faults}
            shipped={shipped}
            state={state}
            signer={signer}
            onSigner={setSigner}
            signed={signed}
            onSigned={setSigned}
            onReplace={(next) => put((now) => replace(now, next))}
          />
        </div>
      </div>
      {zones}
      <div role="status" class="hidden">
        {spoken}
      </div>
    </DeskContext.Provider>
  );
}

/** Ctrl or Cmd with Z outside of a field; inside, the browser's own undo does what people expect of it. */
function useUndoKeys(back: () => void, forward: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isField = target instanceof HTMLElement && target.matches('input, textarea, select');
      if (isField || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      (event.shiftKey ? forward : back)();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
