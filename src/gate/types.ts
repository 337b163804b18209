import type { Verdict } from '../classifier/types.ts';

/** What is known about the text of a composer at the moment of the press. */
export type Knowledge =
  | { readonly state: 'known'; readonly verdict: Verdict }
  | { readonly state: 'pending' }
  | { readonly state: 'failed'; readonly why: 'timeout' | 'unreachable' | 'orphaned' };

export type FailMode = 'warn' | 'closed' | 'open';

/** What the organisation allows at a hold: a word of advice, a reason to write, or no way past. */
export type HoldMode = 'remind' | 'justify' | 'block';

/** What happens to one press. `wait` holds briefly until the verdict is there. */
export type Decision =
  | { readonly act: 'pass' }
  | { readonly act: 'wait' }
  | { readonly act: 'hold'; readonly verdict: Verdict }
  | { readonly act: 'unchecked'; readonly mayPost: boolean };

/** What the author chose in the hold dialog. */
export type Choice =
  | { readonly kind: 'edit' }
  | { readonly kind: 'redact' }
  /** These ready words in place of the draft. */
  | { readonly kind: 'reply'; readonly text: string }
  | { readonly kind: 'post'; readonly reason: string | null };
