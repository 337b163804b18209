import { describe, expect, it } from 'vitest';
import { parseLabelled } from '../../../../src/classifier/cli/labelled.ts';
import { parseOptions } from '../../../../src/classifier/cli/options.ts';
import { BadLine, parsePostLine } from '../../../../src/classifier/cli/post-line.ts';
import { evidence, innocentLost, isComplete } from '../../../../src/classifier/cli/redaction-score.ts';
import { reliabilityOf } from '../../../../src/classifier/cli/reliability.ts';
import { confusionOf, macroF1, quadraticKappa, recallAt, share } from '../../../../src/classifier/cli/statistics.ts';

describe('lines of posts', () => {
  it('reads what it knows and forgives what it does not', () => {
    expect(parsePostLine('{"id":7,"text":"hi","kind":"song","parent":null}')).toMatchObject({
      id: 7,
      post: { text: 'hi', parent: null },
    });
    expect(parsePostLine('{"id":7,"text":"hi","kind":"song"}').post.kind).toBeUndefined();
  });

  it.each([
    ['xx', null],
    ['[1]', null],
    ['{"id":"a"}', 'a'],
    ['{"id":{},"text":3}', null],
  ])('%s is a bad line', (line, id) => {
    const read = () => parsePostLine(line);
    expect(read).toThrow(BadLine);
    expect(read).toThrow(expect.objectContaining({ id }));
  });
});

describe('labelled lines', () => {
  it('reads both formats', () => {
    const compact = parseLabelled(
      '{"id":"t1-1","v":"hold","s":"x","k":"post","a":"RN","p":null,"t":"{NAME|Ana} rang {DATE|today}"}',
    );
    expect(compact.post.text).toBe('Ana rang today');
    expect(compact.spans).toEqual([
      { category: 'NAME', start: 0, end: 3 },
      { category: 'DATE', start: 9, end: 14 },
    ]);
    const full = parseLabelled(
      '{"id":"v","text":"Ana and Ana","verdict":"hold","spans":[{"category":"NAME","text":"Ana"},{"category":"NAME","text":"Ana"}],"tags":["x"]}',
    );
    expect(full.spans.map(({ start }) => start)).toEqual([0, 8]);
    expect(full.tags).toEqual(['x']);
  });

  it('refuses a line without a verdict', () =>
    expect(() => parseLabelled('{"id":"a","text":"b"}')).toThrow('no verdict'));
});

describe('statistics', () => {
  const pairs = [
    { labelled: 'hold', given: 'hold', score: 0.9 },
    { labelled: 'hold', given: 'clear', score: 0.2 },
    { labelled: 'clear', given: 'clear', score: 0.1 },
    { labelled: 'clear', given: 'hold', score: 0.8 },
  ] as const;

  it('counts, and agrees with numbers worked by hand', () => {
    const confusion = confusionOf(pairs);
    expect(confusion).toEqual([
      [1, 0, 1],
      [0, 0, 0],
      [1, 0, 1],
    ]);
    expect(macroF1(confusion)).toBeCloseTo(0.5);
    expect(quadraticKappa(confusion)).toBeCloseTo(0);
    expect(recallAt(0.01, pairs).hits).toBe(1);
    const { low, high } = share(8, 10);
    expect([low, high].map((end) => end.toFixed(3))).toEqual(['0.490', '0.943']);
    expect(share(0, 0)).toMatchObject({ low: 0, high: 1 });
  });

  it('tells how far the scores can be believed', () => {
    const { bins, error } = reliabilityOf(pairs);
    expect(bins.map(({ from, posts, meanScore, holds }) => [from, posts, meanScore, holds])).toEqual([
      [0.1, 1, 0.1, 0],
      [0.2, 1, 0.2, 1],
      [0.8, 1, 0.8, 0],
      [0.9, 1, 0.9, 1],
    ]);
    expect(error).toBeCloseTo((0.1 + 0.8 + 0.8 + 0.1) / 4);
    expect(reliabilityOf([{ labelled: 'hold', score: 1 }]).bins).toMatchObject([{ from: 0.9, to: 1 }]);
    expect(reliabilityOf([])).toEqual({ bins: [], error: 0 });
  });

  it('scores redactions by whole words', () => {
    const spans = [{ category: 'NAME', start: 0, end: 3 }] as const;
    expect(isComplete('Ana has a banana', spans, 'a patient has a banana')).toBe(true);
    expect(isComplete('Ana has a banana', spans, 'ANA has')).toBe(false);
    expect(evidence(spans, [{ category: 'CARE', start: 2, end: 6, text: '', reason: '' }])).toEqual({ hits: 1, of: 1 });
    expect(innocentLost('Ana has a banana', spans, 'has a')).toEqual({ lost: 1, of: 3 });
  });
});

describe('options', () => {
  it('reads flags and files', () => {
    expect(parseOptions(['--tier', 'fast', '--json', 'a.jsonl'])).toEqual({
      tier: 'fast',
      json: true,
      behaviour: false,
      files: ['a.jsonl'],
    });
    expect(parseOptions(['--behaviour']).behaviour).toBe(true);
    expect(() => parseOptions(['--tier', 'slow'])).toThrow('--tier');
    expect(() => parseOptions(['--wat'])).toThrow('unknown option');
  });
});
