import { firefox, googleAdmin, linux } from './json-targets.ts';
import { mac } from './mac.ts';
import type { Target } from './target.ts';
import { intune, registry } from './windows.ts';

/** Ready snippets, the commonest way first. */
export const TARGETS: readonly Target[] = [googleAdmin, registry, intune, mac, linux, firefox];
