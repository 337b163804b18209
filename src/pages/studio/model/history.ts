import { type Change, changed, type JsonObject, type Path, samePath } from './json.ts';

/** Keys pressed in one field within this time are one step back. Milliseconds. */
const TOGETHER_MS = 1500;
const MOST_STEPS = 200;

/** The pack as it is, and the ways back and forward. Packs share all that they have in common. */
export interface History {
  readonly pack: JsonObject;
  readonly past: readonly JsonObject[];
  readonly future: readonly JsonObject[];
  /** Where and when the last words were typed. */
  readonly last: { readonly path: Path; readonly at: number } | null;
}

export function begin(pack: JsonObject): History {
  return { pack, past: [], future: [], last: null };
}

export function edit(history: History, change: Change, now: number): History {
  const pack = changed(history.pack, change);
  const typed = change.kind === 'set' ? { path: change.path, at: now } : null;
  const { last } = history;
  const goesOn = typed && last && now - last.at < TOGETHER_MS && samePath(typed.path, last.path);
  return goesOn ? { ...history, pack, future: [], last: typed } : { ...replace(history, pack), last: typed };
}

/** Another pack altogether (a file was opened): also a step that can be taken back. */
export function replace(history: History, pack: JsonObject): History {
  return { pack, past: [...history.past, history.pack].slice(-MOST_STEPS), future: [], last: null };
}

export function undo(history: History): History {
  const pack = history.past.at(-1);
  if (!pack) return history;
  return { pack, past: history.past.slice(0, -1), future: [history.pack, ...history.future], last: null };
}

export function redo(history: History): History {
  const [pack, ...future] = history.future;
  return pack ? { pack, past: [...history.past, history.pack], future, last: null } : history;
}
