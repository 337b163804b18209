import type { Verdict } from '../classifier/types.ts';
import type { Choice, HoldMode } from '../gate/types.ts';
import type { AskMessage } from '../policy/ask.ts';
import type { ContactNow, ReadyReply } from '../policy/ready.ts';

/** The mark beside a composer. `limited`: the rules have spoken, the learned model could not. */
export type BadgeState = 'off' | 'checking' | 'clear' | 'remind' | 'hold' | 'limited' | 'unreachable';

/** One policy card, ready to show. Text only; never markup. */
export interface PolicyCard {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  readonly why: string;
  readonly instead: string;
  readonly source: string;
  /** Language tag of all of the above; a pack need not speak the browser's language. */
  readonly language: string;
}

export interface AskContact {
  readonly role: string;
  readonly how: string;
  /** Language tag of both, as with cards. */
  readonly language: string;
}

export interface HoldView {
  readonly text: string;
  /** null: the text could not be checked. */
  readonly verdict: Verdict | null;
  readonly mode: HoldMode;
  /** False when the organisation's fail mode is closed and the text could not be checked. */
  readonly mayPost: boolean;
  readonly card: PolicyCard | null;
  readonly contacts: readonly ContactNow[];
  readonly organisation: string | null;
  /** Ready replies that suit what is being answered; empty for everything else. */
  readonly replies: readonly ReadyReply[];
  /** The message to the team about this post. No word of the post is in it. */
  readonly ask: AskMessage;
}

/** The quiet line beside a composer. */
export interface Reminder {
  /** The text that it is about; held in memory only. */
  readonly text: string;
  readonly words: string;
  readonly card: PolicyCard | null;
  /** Whose policy it is. */
  readonly organisation: string | null;
  /** True when there are ready replies to choose from. */
  readonly hasReplies: boolean;
}

/** All that the rest of the extension knows of what is drawn into the page. */
export interface Overlay {
  /**
   * Shows the hold dialog. Resolves once, with `edit` when it is closed in any other way, `takenBack` included. Never
   * rejects.
   */
  hold(view: HoldView, takenBack: AbortSignal): Promise<Choice>;
  /** Puts "checking…" over the composer after a press whose verdict is still pending. Returns its remover. */
  checking(near: Element): () => void;
  /** A short spoken and visible message ("Press Post again, it will go through"), optionally with text to copy. */
  say(near: Element, message: string, copy?: string): void;
  /** The quiet line. One at a time, and never the same one again for the same text once it has gone. */
  remind(near: Element, reminder: Reminder): void;
  clearRemind(near: Element): void;
  /** Takes away whatever is said beside this composer: its text has gone out. */
  quiet(near: Element): void;
  /** null: no badge at all. `hasReplies`: the badge can be pressed, and leads to the ready replies. */
  badge(near: Element, state: BadgeState | null, hasReplies: boolean): void;
  /** Lets the author choose a ready reply. Resolves once, with null when it is closed. Never rejects. */
  replies(replies: readonly ReadyReply[]): Promise<ReadyReply | null>;
  /** True when the event happened inside our own drawing (its keys and clicks are no presses). */
  owns(event: Event): boolean;
  destroy(): void;
}
