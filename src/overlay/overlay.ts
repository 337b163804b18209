import { Beside } from './beside.tsx';
import { showHold } from './hold.tsx';
import { Shield } from './shield.ts';
import type { Overlay } from './types.ts';

/** Everything that Chaperone draws into a page, behind one door. See `Overlay` for what each part promises. */
export function createOverlay(doc: Document): Overlay {
  const life = new AbortController();
  const shield = new Shield(life.signal);
  const beside = new Beside(doc, shield, life.signal);
  return {
    hold: (view, takenBack) => showHold(doc, view, shield, AbortSignal.any([life.signal, takenBack])),
    checking: (near) => beside.checking(near),
    say: (near, message, copy) => beside.say(near, message, copy ?? null),
    remind: (near, verdict, card) => beside.remind(near, verdict, card),
    clearRemind: () => beside.clearRemind(),
    quiet: () => beside.quiet(),
    badge: (near, state) => beside.badge(near, state),
    owns: (event) => shield.covers(event),
    destroy: () => {
      life.abort();
      beside.destroy();
    },
  };
}
