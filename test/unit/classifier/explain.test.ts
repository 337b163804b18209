import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/classifier/explain.ts';
import type { Category } from '../../../src/classifier/types.ts';

const said = (...findings: readonly (readonly [Category, string])[]): string =>
  explain(
    'hold',
    findings.map(([category, text]) => ({ category, text })),
  );

describe('the explanation names the combination', () => {
  it.each([
    [
      'The unit, the day and the age together could identify a patient.',
      said(['DATE', 'Tuesday'], ['AGE', '94'], ['PLACE', '5 South unit']),
    ],
    ['The room and the time together could identify a patient.', said(['PLACE', 'bed 4'], ['DATE', '3 am'])],
    ['The facility could identify a patient.', said(['PLACE', 'Cedar Fork Memorial'])],
    ['Who it was (the ferry captain) could identify a patient.', said(['TRAIT', 'the ferry captain'])],
    ['This confirms that the person you answer was a patient.', said(['CARE', 'your visit'])],
    ['Somebody could work out which patient this is about.', said()],
  ])('%s', (sentence, given) => expect(given).toBe(sentence));

  it('is silent about a clear post', () => expect(explain('clear', [])).toBe(''));
});
