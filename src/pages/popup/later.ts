import type { ReadyReply } from '../../policy/ready.ts';
import type { PackChange } from '../../policy/schema/pack.ts';
import { cardSearch, type FindCards } from '../../policy/search.ts';
import { readyWords } from '../../policy/templates.ts';
import { send } from '../../send.ts';

/** What the popup needs a moment after it stands there. */
export interface Later {
  readonly find: FindCards;
  /** The message to the team, with the marks of the moment still open. */
  readonly ask: ReadyReply | null;
  readonly unread: readonly PackChange[];
  /** Version of the policy in force. */
  readonly version: string;
  readonly language: string;
}

/** null when the worker does not answer. */
export async function loadLater(): Promise<Later | null> {
  const result = await send('policy', {});
  if (!result.ok) return null;
  const { pack, language, unread } = result.value;
  const policy = { pack, language };
  return {
    find: cardSearch(policy),
    ask: readyWords(policy, ['ask'])[0] ?? null,
    unread,
    version: pack.version,
    language,
  };
}
