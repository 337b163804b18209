import type { Policy } from '../../policy/policy.ts';
import type { ReadyReply } from '../../policy/ready.ts';
import { TEMPLATE_USES } from '../../policy/schema/template.ts';
import { fillMoment, readyWords } from '../../policy/templates.ts';

/** A page knows nothing of the post: what only its author can tell is left open for her. */
const OPEN = { site: '…', situation: '…', categories: '…' };

/** Ready words by their ids, in the order asked for. */
export function readyFor(policy: Policy, ids: readonly string[]): ReadyReply[] {
  const all = allReady(policy);
  return ids.flatMap((id) => all.filter((ready) => ready.id === id));
}

export function allReady(policy: Policy): ReadyReply[] {
  return readyWords(policy, TEMPLATE_USES).map((ready) => ({ ...ready, text: fillMoment(ready.text, OPEN) }));
}
