import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, writeDraft } from './draft-store.ts';

const PAUSE_MS = 600;

export type Saved = 'untouched' | 'saving' | 'saved' | 'failed';

/**
 * Keeps the draft on this computer, a moment after each change and when the page is left. `draft` null: nothing is to be
 * kept (yet), whatever is stored stays as it is.
 */
export function useAutosave(draft: Draft | null): Saved {
  const [saved, setSaved] = useState<Saved>(draft ? 'saved' : 'untouched');
  // What was just read needs no writing: another window may be working on it.
  const known = useRef(draft);
  const pending = useRef<Draft | null>(null);
  const save = useCallback(async () => {
    const due = pending.current;
    if (!due) return;
    pending.current = null;
    try {
      await writeDraft(due);
      if (!pending.current) setSaved('saved');
    } catch {
      setSaved('failed');
    }
  }, []);
  useEffect(() => {
    if (draft === known.current) return undefined;
    known.current = draft;
    pending.current = draft;
    if (!draft) {
      setSaved('untouched');
      return undefined;
    }
    setSaved('saving');
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, save]);
  useEffect(() => {
    const leave = () => void save();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
    };
  }, [save]);
  return saved;
}
