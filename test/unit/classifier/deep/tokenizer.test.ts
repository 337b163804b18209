import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openModel } from '../../../../src/classifier/deep/model-file.ts';
import { readModel } from '../../../../src/classifier/deep/node.ts';
import { Tokenizer } from '../../../../src/classifier/deep/tokenizer/tokenizer.ts';

/** [text, pieces, starts, ends] as the reference tokenizer gives them, offsets turned into UTF-16. All lines are invented. */
type Case = [string, string[], number[], number[]];

const cases = JSON.parse(readFileSync(new URL('tokenizer-cases.json', import.meta.url), 'utf8')) as Case[];

let pieces: readonly string[];
let tokenizer: Tokenizer;

beforeAll(async () => {
  pieces = (await openModel(await readModel())).pieces;
  tokenizer = new Tokenizer(pieces);
});

const named = (text: string, limit?: number): (string | undefined)[] =>
  tokenizer.tokenize(text, limit).ids.map((id) => pieces[id]);

describe('word pieces', () => {
  it.each(cases)('%j', (text, expected, starts, ends) => {
    const tokens = tokenizer.tokenize(text);
    expect(tokens.ids.map((id) => pieces[id])).toEqual(expected);
    expect(tokens.starts).toEqual(starts);
    expect(tokens.ends).toEqual(ends);
  });

  it('passes over lone surrogates and keeps the offsets right', () => {
    const tokens = tokenizer.tokenize('pa\ud800tient \udc00 fell\ud83d');
    expect(tokens.ids.map((id) => pieces[id])).toEqual(['patient', 'fell']);
    expect(tokens.starts).toEqual([0, 11]);
    expect(tokens.ends).toEqual([8, 15]);
  });

  it('does not let a post write special pieces', () => {
    expect(named('[SEP][CLS]')).not.toContain('[SEP]');
    expect(named('[SEP][CLS]')).not.toContain('[CLS]');
  });

  it('stops at the limit', () => {
    expect(named('one two three four', 3)).toEqual(['one', 'two', 'three']);
    expect(named('supercalifragilistic', 2)).toHaveLength(2);
    expect(named('one', 0)).toEqual([]);
  });

  it.each([
    ['every character there is', Array.from({ length: 0x8800 }, (_, i) => String.fromCodePoint(i * 32)).join('')],
    ['one endless word', 'x'.repeat(1_000_000)],
    ['a hundred thousand accents', `e${'\u0301'.repeat(100_000)}`],
  ])('is done with %s in time', (_, text) => {
    const began = performance.now();
    tokenizer.tokenize(text);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

describe('a vocabulary without its special pieces', () => {
  it('is refused', () => {
    expect(() => new Tokenizer(['a', 'b'])).toThrow(RangeError);
  });
});
