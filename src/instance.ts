const MARK = Symbol.for('chaperone.instance');

interface Instance {
  readonly life: AbortController;
  /** False once the extension was updated or removed under it. */
  isAlive(): boolean;
}

interface World {
  [MARK]?: Instance;
}

/**
 * One instance of Chaperone guards a page. A live one keeps its place, for it listens before the page's own scripts; an
 * orphan of an earlier version, which shares this isolated world, is ended. Null when this copy is not needed.
 */
export function takeOver(isAlive: () => boolean): AbortController | null {
  const world = globalThis as World;
  if (world[MARK]?.isAlive()) return null;
  world[MARK]?.life.abort();
  const life = new AbortController();
  world[MARK] = { life, isAlive };
  return life;
}
