import type { FailMode, HoldMode } from './gate/types.ts';

/** What the person or the organisation decided. Stored in `storage.local`; never contains post text. */
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
  profile: { role: '', employer: '', town: '' },
};
