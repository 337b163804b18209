import { beforeAll, describe, expect, it } from 'vitest';
import { type Kernel, startKernel } from '../../../../src/classifier/deep/kernel.ts';
import { compileKernel } from '../../../../src/classifier/deep/kernel-build.ts';

/** Each step of the kernel against the plainest possible arithmetic, on sides that are no round number of blocks. */
let kernel: Kernel;
let next: number;

beforeAll(async () => {
  kernel = await startKernel(await compileKernel());
  kernel.memory.grow(64);
  next = Math.ceil(kernel.base() / 16) * 16;
});

const take = (bytes: number): number => {
  const at = next;
  next += Math.ceil(bytes / 16) * 16;
  return at;
};

function floats(values: ArrayLike<number>, room = values.length): { at: number; view: Float32Array } {
  const at = take(4 * room);
  const view = new Float32Array(kernel.memory.buffer, at, room);
  view.set(values);
  return { at, view };
}

/** The same numbers on each run, in [-1, 1). */
function noise(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

const at = (values: ArrayLike<number>, i: number): number => values[i] ?? Number.NaN;

function expectClose(
  actual: ArrayLike<number>,
  expected: (i: number) => number,
  count: number,
  tolerance: number,
): void {
  let worst = 0;
  for (let i = 0; i < count; i++) worst = Math.max(worst, Math.abs(at(actual, i) - expected(i)) || 0);
  expect(Array.from({ length: count }, (_, i) => at(actual, i)).every(Number.isFinite)).toBe(true);
  expect(worst).toBeLessThan(tolerance);
}

describe('the kernel', () => {
  it('quantises and multiplies without overflow at the largest values', () => {
    const [rows, inner, outer] = [7, 1536, 6];
    const limit = Math.floor((2 ** 31 - 1) / (127 * inner));
    const x = floats(new Float32Array(8 * inner).fill(1000));
    const q = take(2 * 8 * inner);
    const scales = floats([], 8);
    kernel.quantize(x.at, q, scales.at, 0, rows, inner, limit);
    const weights = take(outer * inner);
    new Int8Array(kernel.memory.buffer, weights, outer * inner).fill(-127);
    const columns = floats(new Float32Array(outer).fill(0.01));
    const bias = floats([1, 2, 3, 4, 5, 6]);
    const out = floats([], 8 * outer);
    kernel.project(q, scales.at, weights, columns.at, bias.at, out.at, 0, rows, inner, outer);
    expectClose(out.view, (i) => -1.27 * 1000 * inner + 1 + (i % outer), rows * outer, 1);
  });

  it('multiplies any block of rows', () => {
    const [rows, inner, outer] = [9, 40, 22];
    const values = noise(12 * inner, 1);
    const x = floats(values);
    const q = take(2 * 12 * inner);
    const scales = floats([], 12);
    kernel.quantize(x.at, q, scales.at, 0, rows, inner, 32767);
    const weights = take(outer * inner);
    const steps = new Int8Array(kernel.memory.buffer, weights, outer * inner);
    steps.set(noise(outer * inner, 2).map((value) => Math.trunc(value * 127)));
    const columns = floats(noise(outer, 3));
    const bias = floats(noise(outer, 4));
    const out = floats([], 12 * outer);
    kernel.project(q, scales.at, weights, columns.at, bias.at, out.at, 0, 4, inner, outer);
    kernel.project(q, scales.at, weights, columns.at, bias.at, out.at, 4, rows, inner, outer);
    const expected = (i: number): number => {
      const [row, column] = [Math.floor(i / outer), i % outer];
      let total = 0;
      for (let k = 0; k < inner; k++) total += at(values, row * inner + k) * at(steps, column * inner + k);
      return total * at(columns.view, column) + at(bias.view, column);
    };
    expectClose(out.view, expected, rows * outer, 0.02);
  });

  it('quantises a row of zeros to zeros', () => {
    const x = floats(new Float32Array(8));
    const q = take(16);
    const scales = floats([9]);
    kernel.quantize(x.at, q, scales.at, 0, 1, 8, 100);
    expect([...new Int16Array(kernel.memory.buffer, q, 8)]).toEqual(new Array(8).fill(0));
    expect(at(scales.view, 0)).toBe(0);
  });

  it('adds the weights kept beside the matrix', () => {
    const x = floats([1, 2, 3, 4, 10, 20, 30, 40]);
    const out = floats([0, 0, 1, 1]);
    const rows = take(4);
    const columns = take(4);
    new Uint16Array(kernel.memory.buffer, rows, 2).set([1, 0]);
    new Uint16Array(kernel.memory.buffer, columns, 2).set([3, 0]);
    const values = floats([0.5, 2]);
    kernel.patch(x.at, rows, columns, values.at, 2, out.at, 0, 2, 4, 2);
    expect([...out.view]).toEqual([2, 2, 21, 21]);
  });

  it('normalises the sum of two rows', () => {
    const width = 24;
    const [a, b] = [noise(2 * width, 5), noise(2 * width, 6)];
    const x = floats(a);
    const delta = floats(b);
    const gain = floats(noise(width, 7));
    const bias = floats(noise(width, 8));
    kernel.addNormalize(x.at, delta.at, gain.at, bias.at, 0, 2, width, 1e-12);
    const expected = (i: number): number => {
      const row = Array.from({ length: width }, (_, k) => {
        const place = Math.floor(i / width) * width + k;
        return at(a, place) + at(b, place);
      });
      const mean = row.reduce((sum, value) => sum + value, 0) / width;
      const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width;
      return ((at(row, i % width) - mean) / Math.sqrt(variance)) * at(gain.view, i % width) + at(bias.view, i % width);
    };
    expectClose(x.view, expected, 2 * width, 1e-5);
  });

  it('bends values as the exact GELU does', () => {
    const values = Float32Array.from({ length: 400 }, (_, i) => (i - 200) / 20);
    const x = floats(values);
    kernel.gelu(x.at, values.length);
    const normal = (z: number): number => {
      // Simpson's rule on the bell curve from 0 to z.
      const n = 400;
      let total = 0;
      for (let i = 0; i <= n; i++)
        total += Math.exp(-(((z * i) / n) ** 2) / 2) * (i === 0 || i === n ? 1 : i % 2 ? 4 : 2);
      return 0.5 + (total * z) / n / 3 / Math.sqrt(2 * Math.PI);
    };
    expectClose(x.view, (i) => at(values, i) * normal(at(values, i)), values.length, 3e-6);
    const extremes = floats([1e30, -1e30, 0, -0]);
    kernel.gelu(extremes.at, 4);
    expect(at(extremes.view, 0)).toBeCloseTo(1e30, -25);
    expect(Math.abs(at(extremes.view, 1))).toBe(0);
  });

  it('attends to every token and to no padding', () => {
    const [tokens, padded, width, size] = [11, 16, 16, 8];
    const values = noise(16 * 3 * width, 9).map((value) => value * 3);
    const qkv = floats(values);
    const turned = floats(new Float32Array(size * padded).fill(99));
    const scores = floats([], 4 * padded);
    const out = floats([], 16 * width);
    for (const head of [0, 1]) {
      kernel.gatherKeys(qkv.at, turned.at, tokens, padded, width, head, size);
      kernel.attend(qkv.at, turned.at, scores.at, out.at, 0, tokens, tokens, padded, width, head, size);
    }
    const value = (token: number, part: number, column: number): number =>
      at(values, token * 3 * width + part * width + column);
    const expected = (i: number): number => {
      const [row, column] = [Math.floor(i / width), i % width];
      const first = column - (column % size);
      const weights = Array.from({ length: tokens }, (_, other) => {
        let dot = 0;
        for (let k = 0; k < size; k++) dot += value(row, 0, first + k) * value(other, 1, first + k);
        return Math.exp(dot / Math.sqrt(size));
      });
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return weights.reduce((sum, weight, other) => sum + (weight / total) * value(other, 2, column), 0);
    };
    expectClose(out.view, expected, tokens * width, 1e-5);
  });
});
