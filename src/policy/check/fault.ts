import type { Path } from './walk.ts';

/** One thing that is wrong in a pack, at a place in it. */
export interface Fault {
  readonly path: Path;
  readonly message: string;
}
