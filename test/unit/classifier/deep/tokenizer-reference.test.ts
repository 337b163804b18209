import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openModel } from '../../../../src/classifier/deep/model-file.ts';
import { readModel } from '../../../../src/classifier/deep/node.ts';
import { Tokenizer } from '../../../../src/classifier/deep/tokenizer/tokenizer.ts';
import { blocks, digestOf } from './tokenizer-lines.ts';

const LEAST_LINES = 20_000;
/** Digest of a hundred lines, and digest of what the reference made of them: src/classifier/training/tokenizer_reference.py. */
const known = new Map(
  readFileSync(new URL('tokenizer-fingerprint.txt', import.meta.url), 'utf8')
    .split('\n')
    .map((row) => [row.slice(0, 16), row.slice(17)] as const),
);

let tokenizer: Tokenizer;

beforeAll(async () => {
  tokenizer = new Tokenizer((await openModel(await readModel())).pieces);
});

describe('beside the reference tokenizer', () => {
  it('gives the same pieces and the same UTF-16 offsets on 20,000 lines', () => {
    let compared = 0;
    const different: string[] = [];
    for (const lines of blocks()) {
      const expected = known.get(digestOf(JSON.stringify(lines)));
      // Posts written or mended since: they are compared once the fingerprint is made anew.
      if (expected === undefined) continue;
      const tokens = lines.map((line) => tokenizer.tokenize(line));
      const written = tokens.map(({ ids, starts, ends }) => [ids, starts, ends].join('|')).join('\n');
      if (digestOf(written) !== expected) different.push(lines[0] ?? '');
      compared += lines.length;
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(LEAST_LINES);
  }, 60_000);
});
