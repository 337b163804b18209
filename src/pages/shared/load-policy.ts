import type { Policy } from '../../policy/policy.ts';
import type { PolicyState } from '../../policy/state.ts';
import { send } from '../../send.ts';

export interface LoadedPolicy {
  readonly policy: Policy;
  /** null when the worker does not answer: the words are then those of the pack that ships. */
  readonly state: PolicyState | null;
}

/**
 * The policy for a page of ours. First help and training must open even when the worker is broken, so the pack that ships
 * stands in; it is loaded only then.
 */
export async function loadPolicy(language: string): Promise<LoadedPolicy> {
  const result = await send('policy', {});
  if (result.ok) {
    const { pack, language: wanted } = result.value;
    return { policy: { pack, language: wanted }, state: result.value };
  }
  const { defaultPack } = await import('../../policy/default-pack.ts');
  return { policy: { pack: defaultPack(), language }, state: null };
}
