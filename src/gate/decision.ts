import type { Decision, FailMode, Knowledge } from './types.ts';

/**
 * What happens to a press, decided without waiting: `preventDefault` works only while the event is being dispatched.
 * A clear or remind verdict passes untouched; anything not known waits; what cannot be known follows the fail mode.
 */
export function decide(knowledge: Knowledge, failMode: FailMode): Decision {
  switch (knowledge.state) {
    case 'known':
      return knowledge.verdict.level === 'hold' ? { act: 'hold', verdict: knowledge.verdict } : { act: 'pass' };
    case 'pending':
      return { act: 'wait' };
    case 'failed':
      return failMode === 'open' ? { act: 'pass' } : { act: 'unchecked', mayPost: failMode === 'warn' };
  }
}
