import type { Policy } from '../../policy/policy.ts';
import type { PolicyState } from '../../policy/state.ts';
import { send } from '../../send.ts';

export interface LoadedPolicy {
  readonly policy: Policy;
  /** null when the worker does not answer: the words are then those of the pack that ships. */
  readonly state: PolicyState | null;
}

/** A worker that is started on a slow computer answers at last: long after first help has to stand there. */
const PATIENCE_MS = 30_000;
const RETRY_AFTER_MS = 300;

/**
 * Shows the policy on a page of ours. First help and training must open even when the worker is broken, so the pack that
 * ships stands in until it has answered; it is loaded only then.
 */
export async function showPolicy(language: string, show: (loaded: LoadedPolicy) => void): Promise<void> {
  const first = await ask();
  if (first) return show(first);
  const { defaultPack } = await import('../../policy/default-pack.ts');
  show({ policy: { pack: defaultPack(), language }, state: null });
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
  const late = await ask(PATIENCE_MS);
  if (late) show(late);
}

async function ask(patienceMs?: number): Promise<LoadedPolicy | null> {
  const result = await send('policy', {}, patienceMs);
  if (!result.ok) return null;
  const { pack, language } = result.value;
  return { policy: { pack, language }, state: result.value };
}
