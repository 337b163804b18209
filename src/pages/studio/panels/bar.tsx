import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import type { PolicyState } from '../../../policy/state.ts';
import type { Saved } from '../autosave.ts';
import type { History } from '../model/history.ts';
import { type JsonObject, stringOf } from '../model/json.ts';
import { isTooLarge, openText } from '../model/open-file.ts';
import { Refusal, type RefusedFile } from './refusal.tsx';
import { Review } from './review.tsx';

interface Props {
  readonly shipped: JsonObject;
  readonly state: PolicyState | null;
  readonly history: History;
  readonly saved: Saved;
  readonly onOpen: (pack: JsonObject) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onErase: () => void;
}

/** What is being edited and whether it is safe, and the ways to open something else. */
export function Bar({ shipped, state, history, saved, onOpen, onUndo, onRedo, onErase }: Props) {
  const [refused, refuse] = useState<RefusedFile | null>(null);
  const [isSure, setSure] = useState(false);
  const { pack } = history;
  const open = (next: JsonObject) => {
    refuse(null);
    onOpen(next);
  };
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    const opened = isTooLarge(file.size) ? { refused: 'too-large' as const } : await openText(await file.text());
    if ('pack' in opened) open(opened.pack);
    else refuse({ name: file.name, why: opened.refused });
  };
  return (
    <header class="bar">
      <h1>{t('studioTitle')}</h1>
      <p class="soft">{t('studioIntro')}</p>
      <p>
        <strong>{stringOf(pack.organisation) || stringOf(pack.id)}</strong>{' '}
        <span class="soft">{t('studioVersion', stringOf(pack.version))}</span>
      </p>
      {state === null && (
        <p class="error" role="alert">
          {t('studioNoWorker')}
        </p>
      )}
      <Review state={state} />
      <div class="row">
        <button type="button" onClick={onUndo} disabled={history.past.length === 0}>
          {t('studioUndo')}
        </button>
        <button type="button" onClick={onRedo} disabled={history.future.length === 0}>
          {t('studioRedo')}
        </button>
        <span class={saved === 'failed' ? 'error' : 'soft'} role="status">
          {t(SAVED[saved])}
        </span>
      </div>
      <details class="opens">
        <summary>{t('studioOpen')}</summary>
        <div class="row">
          <label class="file">
            {t('studioOpenFile')}
            <input
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                void openFile(currentTarget.files?.[0]);
                // The same file can be chosen again after it was mended elsewhere.
                currentTarget.value = '';
              }}
            />
          </label>
          <button type="button" onClick={() => open(shipped)}>
            {t('studioOpenShipped')}
          </button>
          {state?.installed && (
            <button type="button" onClick={() => open(state.pack as unknown as JsonObject)}>
              {t('studioOpenInstalled')}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              setSure(!isSure);
              if (isSure) onErase();
            }}
          >
            {t(isSure ? 'studioEraseSure' : 'studioErase')}
          </button>
        </div>
        <p class="soft">{t('studioOpenWhy')}</p>
      </details>
      {refused && <Refusal file={refused} />}
    </header>
  );
}

const SAVED = {
  untouched: 'studioUntouched',
  saving: 'studioSaving',
  saved: 'studioSaved',
  failed: 'studioSaveFailed',
} as const satisfies Record<Saved, string>;
