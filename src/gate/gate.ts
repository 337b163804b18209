import { type Press, recognisePress } from '../composer/publish.ts';
import type { Composer, Draft, SiteAdapter } from '../composer/types.ts';
import type { Overlay } from '../overlay/types.ts';
import type { Settings } from '../settings.ts';
import { decide } from './decision.ts';
import { isEmpty, keyOf } from './draft-post.ts';
import { HeldKeys } from './held-keys.ts';
import { Passes } from './passes.ts';
import type { Decision } from './types.ts';
import type { Verdicts } from './verdicts.ts';

/** Every event by which a page could learn that its author wants to publish. */
const PRESS_EVENTS = ['click', 'auxclick', 'keydown', 'keypress', 'keyup', 'submit'] as const;

export interface GateParts {
  readonly adapter: SiteAdapter;
  readonly verdicts: Verdicts;
  readonly overlay: Overlay;
  /** The settings in force, or null while this site is paused or left alone. */
  readonly settings: () => Settings | null;
  /** The composer in use, if any. */
  readonly active: () => Composer | null;
  /** A press was stopped whose composer could not be read. */
  readonly onUnreadable: (composer: Composer) => void;
  /** Takes over a press that was stopped; the gate holds further presses on the composer until it resolves. */
  readonly settle: (press: Press, draft: Draft, decision: Decision, passes: Passes) => Promise<void>;
}

/**
 * Stands between the author's press and the page. Listens on `window` in the capture phase from document_start on, so it
 * is asked before any listener of the page, and answers within the event: a text known to be harmless goes through
 * untouched, everything else is stopped and settled afterwards.
 */
export function openGate(parts: GateParts, signal: AbortSignal): void {
  if (__GATE_DISABLED__) return;
  const passes = new Passes();
  const heldKeys = new HeldKeys();
  const settling = new Set<string>();

  const onEvent = (event: Event): void => {
    if (parts.overlay.owns(event)) return;
    if (heldKeys.belongs(event)) {
      stop(event);
      return;
    }
    // Only a key going down is a press; what follows it belongs to it (or to an input method that chose a word).
    if (event.type === 'keypress' || event.type === 'keyup') return;
    const settings = parts.settings();
    if (!settings) return;
    const press = recogniseSafely(event, parts);
    if (press === null) return;
    if (press === 'unknown') {
      stop(event);
      return;
    }
    const { composer } = press;
    const draft = readSafely(composer);
    if (!draft) {
      // A fault of ours is no reason to let a post through unread; nor can its author be asked about words we do not have.
      stop(event);
      parts.onUnreadable(composer);
      return;
    }
    if (passes.spend(composer.id, draft.text, event.type, Date.now())) return;
    if (isEmpty(draft)) return;
    const decision = settling.has(composer.id)
      ? null
      : decide(parts.verdicts.knowledge(keyOf(draft)), settings.failMode);
    if (decision?.act === 'pass') return;
    stop(event);
    heldKeys.hold(event);
    if (!decision) return;
    settling.add(composer.id);
    void parts.settle(press, draft, decision, passes).finally(() => settling.delete(composer.id));
  };

  for (const type of PRESS_EVENTS) window.addEventListener(type, onEvent, { capture: true, passive: false, signal });
}

/**
 * `unknown` when recognising failed on something that looks like a press beside a composer in use: such an event is
 * stopped. Everything else on the page keeps working, whatever is broken in us.
 */
function recogniseSafely(event: Event, parts: GateParts): Press | 'unknown' | null {
  try {
    return recognisePress(event, parts.adapter);
  } catch {
    const composer = parts.active();
    if (!composer || !looksLikePress(event)) return null;
    parts.onUnreadable(composer);
    return 'unknown';
  }
}

function looksLikePress(event: Event): boolean {
  if (event.type === 'submit') return true;
  if (event instanceof KeyboardEvent) return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest('button, [role="button"], input[type="submit"]') !== null;
}

function readSafely(composer: Composer): Draft | null {
  try {
    return composer.read();
  } catch {
    return null;
  }
}

/** All three are needed: the default action, the page's own listeners, and other listeners on `window`. */
function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
  event.stopImmediatePropagation();
}
