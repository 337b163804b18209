const MARK = Symbol.for('chaperone.instance');

/** Heard by our own scripts of every version; its name is all that it tells. */
const ANNOUNCEMENT = 'chaperone-instance';

interface World {
  [MARK]?: () => boolean;
}

/**
 * One instance of Chaperone guards a page. A live one keeps its place, for it listens before the page's own scripts. An
 * orphan of an earlier version ends itself when it hears of the new one; it may live in an isolated world of its own, so
 * it is told by an event. A page that sends the event ends nothing: only an orphan listens to it.
 * @returns the life of this instance, or null when it is not needed.
 */
export function takeOver(isAlive: () => boolean): AbortController | null {
  const world = globalThis as World;
  if (world[MARK]?.()) return null;
  world[MARK] = isAlive;
  window.dispatchEvent(new Event(ANNOUNCEMENT));
  const life = new AbortController();
  const onAnnouncement = () => {
    if (!isAlive()) life.abort();
  };
  window.addEventListener(ANNOUNCEMENT, onAnnouncement, { capture: true, signal: life.signal });
  return life;
}
