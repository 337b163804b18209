const MARK = Symbol.for('chaperone.instance');

interface World {
  [MARK]?: AbortController;
}

/**
 * One instance of Chaperone guards a page. After an update the worker injects the new script into open tabs: it ends the
 * orphaned one, which shares its isolated world, so that a press is never asked about twice.
 */
export function takeOver(): AbortController {
  const world = globalThis as World;
  world[MARK]?.abort();
  const instance = new AbortController();
  world[MARK] = instance;
  return instance;
}
