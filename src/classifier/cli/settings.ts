import type { Sensitivity } from '../fuse.ts';
import type { Level } from '../types.ts';
import { type Share, share } from './statistics.ts';

export const SETTINGS: readonly Sensitivity[] = ['careful', 'balanced', 'quiet'];

/** One post's label, and the level that each setting gives it. */
export interface BySetting {
  readonly labelled: Level;
  readonly given: Readonly<Record<Sensitivity, Level>>;
}

export interface SettingReport {
  readonly holdRecall: Share;
  readonly falseHoldsOnClear: Share;
  readonly falseHoldsOnRemind: Share;
  readonly noiseOnClear: Share;
}

/** What each of the three settings would do to these posts. */
export function measureSettings(posts: readonly BySetting[]): Record<Sensitivity, SettingReport> {
  const report = (setting: Sensitivity): SettingReport => {
    const labelled = (level: Level) => posts.filter((post) => post.labelled === level);
    const held = (level: Level): Share => {
      const all = labelled(level);
      return share(all.filter(({ given }) => given[setting] === 'hold').length, all.length);
    };
    const clear = labelled('clear');
    return {
      holdRecall: held('hold'),
      falseHoldsOnClear: held('clear'),
      falseHoldsOnRemind: held('remind'),
      noiseOnClear: share(clear.filter(({ given }) => given[setting] !== 'clear').length, clear.length),
    };
  };
  return { careful: report('careful'), balanced: report('balanced'), quiet: report('quiet') };
}
