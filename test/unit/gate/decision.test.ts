import { expect, test } from 'vitest';
import { CLEAR } from '../../../src/classifier/types.ts';
import { decide } from '../../../src/gate/decision.ts';

const hold = { ...CLEAR, level: 'hold' as const, score: 0.9 };
const remind = { ...CLEAR, level: 'remind' as const };

test('clear and remind pass in every fail mode, so that silence costs nothing', () => {
  for (const failMode of ['warn', 'closed', 'open'] as const)
    for (const verdict of [CLEAR, remind])
      expect(decide({ state: 'known', verdict }, failMode)).toEqual({ act: 'pass' });
});

test('a hold verdict holds, also where failures pass', () => {
  expect(decide({ state: 'known', verdict: hold }, 'open')).toEqual({ act: 'hold', verdict: hold });
});

test('what is not known yet waits, never passes', () => {
  expect(decide({ state: 'pending' }, 'open')).toEqual({ act: 'wait' });
});

test('a check that failed follows the fail mode', () => {
  for (const why of ['timeout', 'unreachable', 'orphaned'] as const) {
    expect(decide({ state: 'failed', why }, 'warn')).toEqual({ act: 'unchecked', mayPost: true });
    expect(decide({ state: 'failed', why }, 'closed')).toEqual({ act: 'unchecked', mayPost: false });
    expect(decide({ state: 'failed', why }, 'open')).toEqual({ act: 'pass' });
  }
});
