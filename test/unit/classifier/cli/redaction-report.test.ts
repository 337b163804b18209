import { describe, expect, it } from 'vitest';
import { parseLabelled } from '../../../../src/classifier/cli/labelled.ts';
import type { Judged } from '../../../../src/classifier/cli/measure.ts';
import { redactionReport } from '../../../../src/classifier/cli/redaction-report.ts';
import { CLEAR, type Finding } from '../../../../src/classifier/types.ts';

function judged(marked: string, redacted: string | null, found: readonly string[] = []): Judged {
  const labelled = parseLabelled(JSON.stringify({ id: 'a', v: 'hold', s: 'x', k: 'post', t: marked }));
  const findings = found.map((text): Finding => {
    const start = labelled.post.text.indexOf(text);
    return { category: 'NAME', start, end: start + text.length, text, reason: '' };
  });
  const level = redacted === null ? 'clear' : 'hold';
  return {
    labelled,
    verdict: { ...CLEAR, level, findings, redacted },
    redactedLevel: redacted === null ? null : 'remind',
  };
}

const shareOf = ({ hits, of }: { readonly hits: number; readonly of: number }) => [hits, of];

describe('what becomes of identifiers', () => {
  const report = redactionReport([
    judged('{NAME|Ana} rang {DATE|today}', 'a patient rang recently', ['Ana', 'today']),
    judged('{NAME|Bo} sang {DATE|today}', 'a patient sang today', ['Bo']),
    judged('{NAME|Cy} slept', null),
  ]);

  it('counts missed holds in one figure and leaves them out of the other', () => {
    expect(shareOf(report.evidence.all)).toEqual([3, 5]);
    expect(shareOf(report.evidence.redacted)).toEqual([3, 4]);
    expect(shareOf(report.complete.all)).toEqual([1, 3]);
    expect(shareOf(report.complete.redacted)).toEqual([1, 2]);
    expect(shareOf(report.noLongerHeld)).toEqual([2, 2]);
  });

  it('says it by category, without those that nobody marked', () => {
    expect(Object.keys(report.byCategory)).toEqual(['NAME', 'DATE']);
    expect(shareOf(report.byCategory.DATE?.gone ?? { hits: 0, of: 0 })).toEqual([1, 2]);
  });
});
