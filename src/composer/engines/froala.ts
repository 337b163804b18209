import { richEngine } from './rich.ts';
import { typed } from './write.ts';

/** Froala (XenForo forums). It ignores a synthetic paste. */
export const froala = richEngine('froala', '.fr-element', [typed]);
