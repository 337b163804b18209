import { composerAt } from '../composer/find.ts';
import type { Composer, SiteAdapter } from '../composer/types.ts';
import type { BadgeState, Overlay } from '../overlay/types.ts';
import type { Analyst } from './analyst.ts';
import { isEmpty, keyOf } from './draft-post.ts';
import type { Guarded } from './guarded.ts';
import type { Verdicts } from './verdicts.ts';
import type { Watcher } from './watcher.ts';

/** Events after which the author may be in another composer, and events after which a verdict is wanted at once. */
const ENTER = ['focusin', 'beforeinput', 'input'] as const;
const AT_ONCE = ['paste', 'drop', 'focusout', 'pointerdown'] as const;

export interface FollowParts {
  readonly adapter: SiteAdapter;
  readonly watcher: Watcher;
  readonly verdicts: Verdicts;
  readonly overlay: Overlay;
  readonly guarded: Guarded;
  readonly analyst: Analyst;
}

/** Keeps watcher, badge and reminder with the composer in which the author is. `show` redraws them. */
export function followAuthor(parts: FollowParts, signal: AbortSignal): { show(): void } {
  const { watcher, overlay, guarded } = parts;
  const options = { capture: true, passive: true, signal };

  const show = () => {
    const composer = watcher.composer;
    if (composer) draw(parts, composer);
  };

  const onEnter = (event: Event) => {
    if (overlay.owns(event)) return;
    // The path of every keystroke: still in the same field, so nothing has to be looked up.
    const current = watcher.composer?.field;
    if (event.type !== 'focusin' && current?.isConnected && current.contains(innermost(event))) {
      watcher.touched();
      return;
    }
    const composer = composerAt(event, parts.adapter);
    if (!composer) return;
    guarded.wake();
    watcher.enter(composer);
  };
  const onAtOnce = (event: Event) => {
    if (!watcher.composer || overlay.owns(event)) return;
    // The page handles a paste after this listener: look when it is in.
    setTimeout(() => watcher.now(), 0);
  };

  for (const type of ENTER) window.addEventListener(type, onEnter, options);
  for (const type of AT_ONCE) window.addEventListener(type, onAtOnce, options);
  // The pointer near a button: its verdict should be there before the press.
  window.addEventListener(
    'pointerover',
    (event) => {
      if (watcher.composer && nearButton(event)) watcher.now();
    },
    options,
  );
  return { show };
}

function draw(parts: FollowParts, composer: Composer): void {
  const { overlay, verdicts, guarded } = parts;
  const field = composer.field;
  if (guarded.state().paused) {
    overlay.badge(field, 'off');
    overlay.clearRemind(field);
    return;
  }
  const draft = composer.read();
  if (isEmpty(draft)) {
    overlay.badge(field, 'clear');
    overlay.quiet(field);
    return;
  }
  const key = keyOf(draft);
  const knowledge = verdicts.knowledge(key);
  const analysis = verdicts.get(key);
  overlay.badge(field, stateOf(knowledge.state, analysis?.verdict.level, analysis?.limited ?? false));
  if (knowledge.state === 'known' && knowledge.verdict.level === 'remind') {
    overlay.remind(field, knowledge.verdict, analysis?.card ?? null);
  } else overlay.clearRemind(field);
}

function stateOf(state: 'known' | 'pending' | 'failed', level: BadgeState | undefined, limited: boolean): BadgeState {
  if (state === 'pending') return 'checking';
  if (state === 'failed' || level === undefined) return 'unreachable';
  return limited && level === 'clear' ? 'limited' : level;
}

function innermost(event: Event): Node | null {
  const target = event.composedPath()[0];
  return target instanceof Node ? target : null;
}

function nearButton(event: Event): boolean {
  const target = innermost(event);
  return target instanceof Element && target.closest('button, [role="button"], input[type="submit"]') !== null;
}
