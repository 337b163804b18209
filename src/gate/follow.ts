import type { Level } from '../classifier/types.ts';
import { composerAt } from '../composer/find.ts';
import type { Composer, SiteAdapter } from '../composer/types.ts';
import type { Analysis } from '../messages.ts';
import type { BadgeState, Overlay } from '../overlay/types.ts';
import { offersFor } from '../policy/offers.ts';
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
  /** Said beside an answer to somebody who may be in danger. */
  readonly answeringPlea: () => string;
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
  if (guarded.state().silent) {
    overlay.badge(field, null, false);
    overlay.quiet(field);
    return;
  }
  if (guarded.state().paused) {
    overlay.badge(field, 'off', false);
    overlay.clearRemind(field);
    return;
  }
  const draft = composer.read();
  if (isEmpty(draft)) {
    overlay.badge(field, 'clear', offersFor(draft, null, guarded.state().replies).length > 0);
    overlay.quiet(field);
    return;
  }
  const key = keyOf(draft);
  const knowledge = verdicts.knowledge(key);
  const analysis = verdicts.get(key);
  const { replies, organisation } = guarded.state();
  const hasReplies = offersFor(draft, analysis?.situation ?? null, replies).length > 0;
  const words = knowledge.state === 'known' && analysis ? reminderOf(analysis, parts.answeringPlea) : null;
  const level = analysis ? levelShown(analysis, words !== null) : undefined;
  overlay.badge(field, stateOf(knowledge.state, level, analysis?.limited ?? false), hasReplies);
  if (words === null) overlay.clearRemind(field);
  else overlay.remind(field, { text: key, words, card: analysis?.card ?? null, organisation, hasReplies });
}

/** The badge says no more than the line: a verdict whose reminder is not said is shown as clear. */
function levelShown({ verdict, final }: Analysis, isReminded: boolean): Level {
  if (isReminded) return 'remind';
  return verdict.level === 'remind' && final ? 'clear' : verdict.level;
}

/** What the quiet line says, or null for silence. A plea is spoken of first, and even when the answer itself is clear. */
function reminderOf({ verdict, situation }: Analysis, answeringPlea: () => string): string | null {
  if (verdict.level === 'hold' || situation === null) return null;
  if (situation === 'emergency') return answeringPlea();
  return verdict.level === 'remind' ? verdict.explanation : null;
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
