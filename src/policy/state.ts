import type { Settings } from '../settings.ts';
import type { PackChange, PolicyPack } from './schema/pack.ts';

/** Where a value comes from; later ones win, unless the organisation locked the key. */
export type Origin = 'default' | 'country' | 'organisation' | 'managed' | 'user';

/** One thing that is wrong in a pack or a setting, in words for the person who wrote it. */
export interface Problem {
  /** Line of the text that was given, from 1; null when it did not come as text. */
  readonly line: number | null;
  /** Column in that line, from 1, in UTF-16 code units. */
  readonly column?: number;
  /** Path of the field, such as `cards.3.rule.en`; empty when the whole is wrong. */
  readonly field: string;
  readonly message: string;
}

/** One setting in effect. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
  readonly origin: Origin;
  /** The organisation does not let the person change it. */
  readonly locked: boolean;
  /** The values among which the person may choose; null where that is no choice among few. */
  readonly choices: readonly (string | boolean)[] | null;
  /** Why a value that somebody gave for this key was not taken. */
  readonly problem: string | null;
}

/** The organisation's pack in force, and how it came here. */
export interface InstalledPack {
  readonly id: string;
  readonly version: string;
  readonly source: 'file' | 'address' | 'managed';
  readonly address: string | null;
  /** Fingerprint of the Ed25519 key that signed it; null when nobody did. */
  readonly key: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What our own pages are told about the policy. */
export interface PolicyState {
  readonly pack: PolicyPack;
  /** Language of the person, in which the words of the pack are wanted. */
  readonly language: string;
  readonly settings: Settings;
  readonly rows: readonly SettingRow[];
  readonly installed: InstalledPack | null;
  readonly problems: readonly Problem[];
  /** What changed since the person last said that she has read it, newest first. */
  readonly unread: readonly PackChange[];
  /** The day on which the team meant to read its policy again has passed. */
  readonly reviewOverdue: boolean;
}
