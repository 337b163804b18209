import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Encoder } from '../../../../src/classifier/deep/encoder.ts';
import { softmax } from '../../../../src/classifier/deep/fuse.ts';
import { startKernel } from '../../../../src/classifier/deep/kernel.ts';
import { compileKernel } from '../../../../src/classifier/deep/kernel-build.ts';
import { openModel } from '../../../../src/classifier/deep/model-file.ts';
import { readModel } from '../../../../src/classifier/deep/node.ts';
import { Pace } from '../../../../src/classifier/deep/pace.ts';
import { createDeepReader, type DeepInput, type DeepReader } from '../../../../src/classifier/deep/reader.ts';

/** What PyTorch (f32) said to posts of the dev set: written by training/pack.py together with model.bin. */
interface Expected {
  readonly id: string;
  readonly ids: number[];
  readonly logits: number[];
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const expected = JSON.parse(read('parity.json')) as Expected[];
const posts = new Map(
  read('../../../corpus/dev.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DeepInput & { id: string })
    .map((post) => [post.id, post]),
);

const highest = (values: ArrayLike<number>): number => Array.from(values).indexOf(Math.max(...Array.from(values)));

let encoder: Encoder;
let reader: DeepReader;

beforeAll(async () => {
  const [wasm, model] = await Promise.all([compileKernel(), readModel()]);
  encoder = new Encoder(await startKernel(wasm), await openModel(model));
  reader = await createDeepReader({ wasm, model });
});

describe('beside PyTorch, on 200 posts', () => {
  it('gives the same logits within 0.05 and the same verdicts but for 1 %', async () => {
    expect(expected).toHaveLength(200);
    const distances: number[] = [];
    let others = 0;
    for (const { ids, logits } of expected) {
      const { verdict } = await new Pace().run(encoder.steps(ids));
      distances.push(Math.max(...logits.map((logit, i) => Math.abs(logit - (verdict[i] ?? Number.NaN)))));
      if (highest(verdict) !== highest(logits)) others++;
    }
    expect(Math.max(...distances)).toBeLessThan(0.05);
    expect(others).toBeLessThanOrEqual(2);
  }, 120_000);

  it('reads a post from its words as from its token ids', async () => {
    for (const { id, logits } of expected.slice(0, 25)) {
      const post = posts.get(id);
      if (!post) throw new Error(`No dev post ${id}`);
      const { probabilities } = await reader.read(post);
      const [clear = 0, remind = 0, hold = 0] = softmax(Float32Array.from(logits));
      expect(probabilities.clear).toBeCloseTo(clear, 1.6);
      expect(probabilities.remind).toBeCloseTo(remind, 1.6);
      expect(probabilities.hold).toBeCloseTo(hold, 1.6);
    }
  }, 60_000);
});
