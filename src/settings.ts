import type { FailMode, HoldMode } from './gate/types.ts';

/** What is in force, whoever decided it: the person, the organisation or nobody. Never contains post text. */
export interface Settings {
  readonly mode: HoldMode;
  readonly failMode: FailMode;
  /** Milliseconds a press may wait for a verdict. */
  readonly checkWaitMs: number;
  readonly sensitivity: 'careful' | 'balanced' | 'quiet';
  readonly allowPause: boolean;
  /** Site name to the time (epoch ms) until which it is paused. */
  readonly pausedUntil: Readonly<Record<string, number>>;
  /** Language tag in which the words of the policy are wanted; null for the browser's. */
  readonly language: string | null;
  /** ISO country code whose rules and numbers apply; null for that of the pack. */
  readonly country: string | null;
  /** Hosts on which the organisation wants silence. */
  readonly sitesRemove: readonly string[];
  /** Names and codes that point to a place or a record of the organisation; `#` stands for a digit. */
  readonly customTerms: readonly string[];
  /** Role, employer and town, typed once by the person; empty when not told. Stays on the device. */
  readonly profile: { readonly role: string; readonly employer: string; readonly town: string };
}

export const DEFAULT_SETTINGS: Settings = {
  mode: 'remind',
  failMode: 'warn',
  checkWaitMs: 400,
  sensitivity: 'balanced',
  allowPause: true,
  pausedUntil: {},
  language: null,
  country: null,
  sitesRemove: [],
  customTerms: [],
  profile: { role: '', employer: '', town: '' },
};
