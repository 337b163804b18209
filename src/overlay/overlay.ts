import { Beside } from './beside.tsx';
import { showHold } from './hold.tsx';
import { showReplies } from './replies.tsx';
import { Shield } from './shield.ts';
import type { Overlay } from './types.ts';

/**
 * Everything that Chaperone draws into a page, behind one door. See `Overlay` for what each part promises. `onReplies` is
 * called when the author asks for the ready replies beside a composer.
 */
export function createOverlay(doc: Document, onReplies: () => void): Overlay {
  const life = new AbortController();
  const shield = new Shield(life.signal);
  const beside = new Beside(doc, shield, life.signal, onReplies);
  return {
    hold: (view, takenBack) => showHold(doc, view, shield, AbortSignal.any([life.signal, takenBack])),
    checking: (near) => beside.checking(near),
    say: (near, message, copy) => beside.say(near, message, copy ?? null),
    replies: (replies) => showReplies(doc, replies, shield, life.signal),
    remind: (near, reminder) => beside.remind(near, reminder),
    clearRemind: () => beside.clearRemind(),
    quiet: () => beside.quiet(),
    badge: (near, state, hasReplies) => beside.badge(near, state, hasReplies),
    owns: (event) => shield.covers(event),
    destroy: () => {
      life.abort();
      beside.destroy();
    },
  };
}
