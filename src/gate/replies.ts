import type { Composer } from '../composer/types.ts';
import type { Overlay } from '../overlay/types.ts';
import { offersFor } from '../policy/offers.ts';
import type { ReadyReply } from '../policy/ready.ts';
import type { Analyst } from './analyst.ts';
import { keyOf, postOf } from './draft-post.ts';
import type { Verdicts } from './verdicts.ts';
import type { Words } from './words.ts';

export interface ReplyParts {
  readonly analyst: Analyst;
  readonly verdicts: Verdicts;
  readonly overlay: Overlay;
  readonly words: Words;
}

/** Lets the author choose among the replies that suit this composer, and puts the chosen one in. Nothing else is touched. */
export async function offerReplies(
  parts: ReplyParts,
  composer: Composer,
  replies: readonly ReadyReply[],
): Promise<void> {
  const draft = composer.read();
  const situation = parts.verdicts.get(keyOf(draft))?.situation ?? null;
  const offers = offersFor(draft, situation, replies);
  if (offers.length === 0) return;
  const chosen = await parts.overlay.replies(offers);
  if (chosen) await insertReply(parts, composer, chosen.text);
}

/** Ready words in place of the draft, through the editor's own input; read back and checked like any other text. */
export async function insertReply(parts: ReplyParts, composer: Composer, text: string): Promise<void> {
  const { overlay, words } = parts;
  (composer.field as HTMLElement).focus({ preventScroll: true });
  if (!(await composer.fill(text))) {
    overlay.say(composer.field, words.couldNotInsert, text);
    return;
  }
  const now = composer.read();
  await parts.analyst.analyse(keyOf(now), postOf(now));
  const level = parts.verdicts.get(keyOf(now))?.verdict.level;
  overlay.say(composer.field, level === 'hold' ? words.insertedStillPoints : words.inserted);
}
