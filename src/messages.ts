import type { Category, Level, Post, Verdict } from './classifier/types.ts';
import type { PolicyCard } from './overlay/types.ts';
import type { ContactNow, ReadyReply } from './policy/ready.ts';
import type { Situation } from './policy/situations.ts';
import type { InstalledPack, PolicyState, Problem } from './policy/state.ts';
import type { Settings } from './settings.ts';

/**
 * The one map of messages between content script, worker and pages. Each is one-shot and idempotent: the worker may die
 * between any two of them. Nothing rejects across the boundary; a handler's answer is a `Result`.
 */
export const MESSAGE_VERSION = 1;

export interface Messages {
  /** Wakes the worker so that the first verdict is not a cold one. */
  warm: { request: Record<never, never>; response: { ready: true } };
  /** What the page needs to know to guard this site. */
  hello: { request: { site: string }; response: SiteState };
  /**
   * `fast` answers at once; `deep` answers when the learned model has spoken (or cannot: then `final` with tier `fast`); `thorough`
   * reads a held text again until its reasons and its suggestion are sure.
   */
  analyse: { request: { post: Post; tier: Tier }; response: Analysis };
  /** A decision for the journal. Never words. */
  record: { request: JournalEntry; response: { kept: true } };
  /** Pages only: the popup's view of a site. */
  overview: { request: { site: string | null }; response: Overview };
  /** Pages only: pause a site for some minutes; 0 ends the pause. */
  pause: { request: { site: string; minutes: number }; response: { until: number | null } };
  /** Pages only: everything that is in force, and where each part of it comes from. */
  policy: { request: Record<never, never>; response: PolicyState };
  /** Pages only: the person changes a setting; null takes her own value back. `problem` says why it was not taken. */
  set: { request: { key: string; value: unknown }; response: { taken: boolean; problem: string | null } };
  /**
   * Pages only: the text of a pack or of a signed envelope, or a domain that publishes one (`text` is empty then, and the
   * worker fetches it). Refused as a whole when anything in it is wrong.
   */
  install: {
    request: { text: string; source: 'file' | 'address'; address: string | null };
    response: { installed: InstalledPack | null; problems: readonly Problem[] };
  };
  /** Pages only: back to the pack that ships. Not done where IT names the address that the installed one came from. */
  uninstall: { request: Record<never, never>; response: { done: boolean } };
  /** Pages only: the person has read what changed up to this version. */
  acknowledge: { request: { version: string }; response: { done: true } };
  /** Pages only: what the journal holds, oldest first. */
  journal: { request: Record<never, never>; response: { entries: readonly JournalEntry[] } };
  /** Pages only. */
  eraseJournal: { request: Record<never, never>; response: { done: true } };
}

export type Tier = 'fast' | 'deep' | 'thorough';
export const TIERS: readonly Tier[] = ['fast', 'deep', 'thorough'];

export interface Analysis {
  readonly verdict: Verdict;
  /** False while a better answer can still come (ask again with tier `deep`). */
  readonly final: boolean;
  /** True when the learned model is missing or broken and the rules stand alone. */
  readonly limited: boolean;
  /** The card that answers this verdict, if any. */
  readonly card: PolicyCard | null;
  /** What the author is about to do; null when there is nothing to say about it. */
  readonly situation: Situation | null;
}

export interface SiteState {
  readonly settings: Settings;
  readonly paused: boolean;
  /** The organisation wants no word of ours on this host. */
  readonly silent: boolean;
  readonly contacts: readonly ContactNow[];
  readonly organisation: string | null;
  /** Ready words for a composer, filled with data of the organisation alone. */
  readonly replies: readonly ReadyReply[];
  /** The message to the team, with the marks of the moment still open; null when the pack has none. */
  readonly ask: ReadyReply | null;
}

export interface JournalEntry {
  readonly at: number;
  readonly site: string;
  readonly level: Level | 'unchecked';
  readonly categories: readonly Category[];
  readonly decision: 'shown' | 'edit' | 'redact' | 'post' | 'blocked';
  readonly reason: string | null;
}

export interface Overview {
  readonly site: string | null;
  readonly supported: boolean;
  readonly pausedUntil: number | null;
  readonly allowPause: boolean;
  readonly counts: Readonly<Record<'held' | 'edited' | 'redacted' | 'posted', number>>;
  readonly cards: readonly PolicyCard[];
  readonly contacts: readonly ContactNow[];
  /** A round of training waits to be done. */
  readonly trainingDue: boolean;
  /** Changes of the policy that this person has not read yet. */
  readonly unread: number;
  /** The latest post that was held, with the card that answers it. */
  readonly recent: {
    readonly at: number;
    readonly site: string;
    readonly level: JournalEntry['level'];
    readonly card: PolicyCard | null;
  } | null;
}

export type MessageKind = keyof Messages;

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: MessageError };

export type MessageError = 'timeout' | 'unreachable' | 'orphaned' | 'version' | 'refused' | 'invalid' | 'failed';

export interface Envelope<K extends MessageKind = MessageKind> {
  readonly chaperone: typeof MESSAGE_VERSION;
  readonly kind: K;
  readonly body: Messages[K]['request'];
}
