import { DeepModelError } from './errors.ts';
import type { Kernel } from './kernel.ts';
import type { ModelConfig, ModelFile } from './model-file.ts';
import { layScratch, padded, type ScratchAt } from './scratch.ts';
import { type LayerAt, locate, type MatrixAt, type WeightsAt } from './weights.ts';

/** Multiplications of one step: about half a millisecond on a laptop, so that a slow machine still keeps its slices short. */
const STEP_WORK = 12e6;
/** [CLS], and [SEP] twice. */
const SPECIAL_PIECES = 3;
const PAGE = 65536;
const LARGEST_INT32 = 2 ** 31 - 1;

/** What the network says of one sequence: verdict logits, and tag logits f32 [tokens, categories + 1]. */
export interface Logits {
  readonly verdict: Float32Array;
  readonly tags: Float32Array;
}

/** The network in the kernel's memory. One sequence at a time: finish or abandon `steps` before the next begins. */
export class Encoder {
  readonly #kernel: Kernel;
  readonly #config: ModelConfig;
  readonly #at: WeightsAt;
  readonly #scratch: ScratchAt;

  /** Grows the memory once, for good. Throws a DeepModelError when the model does not fit its description or the machine. */
  constructor(kernel: Kernel, model: ModelFile) {
    const { config } = model;
    const size = config.width / config.heads;
    if (size % 8 !== 0 || config.width % 8 !== 0 || config.inner % 8 !== 0) {
      throw new DeepModelError('shape', 'Sides of the matrices must be multiples of 8');
    }
    if (config.context + config.text + SPECIAL_PIECES > config.positions) {
      throw new DeepModelError('shape', 'There are fewer positions than pieces in the longest sequence');
    }
    const base = Math.ceil(kernel.base() / 16) * 16;
    this.#kernel = kernel;
    this.#config = config;
    this.#at = locate(model, base);
    this.#scratch = layScratch(config, base + model.tensors.length);
    const missing = this.#scratch.end - kernel.memory.buffer.byteLength;
    try {
      if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE));
    } catch (cause) {
      throw new DeepModelError('kernel', 'There is not enough memory for the model', { cause });
    }
    new Uint8Array(kernel.memory.buffer, base, model.tensors.length).set(model.tensors);
  }

  /** Runs the sequence a short step at a time; the caller may pause at each yield. `ids` at most `config.positions`. */
  *steps(ids: readonly number[]): Generator<undefined, Logits> {
    const { width, epsilon } = this.#config;
    const rows = ids.length;
    const at = this.#at;
    const s = this.#scratch;
    const k = this.#kernel;
    new Int32Array(k.memory.buffer, s.ids, rows).set(ids);
    k.embed(s.ids, at.words, at.wordsFine, at.wordScales, at.positions, s.x, rows, width);
    k.addNormalize(s.x, 0, at.embedded.gain, at.embedded.bias, 0, rows, width, epsilon);
    for (const layer of at.layers) {
      yield* this.#attention(layer, rows);
      yield* this.#feedForward(layer, rows);
    }
    return this.#heads(rows);
  }

  *#attention(layer: LayerAt, rows: number): Generator<undefined> {
    const { width, heads, epsilon } = this.#config;
    const s = this.#scratch;
    const k = this.#kernel;
    const keys = padded(rows);
    yield* this.#project(layer.qkv, s.x, s.qkv, rows);
    for (let head = 0; head < heads; head++) {
      k.gatherKeys(s.qkv, s.turned, rows, keys, width, head, width / heads);
      k.attend(s.qkv, s.turned, s.scores, s.context, 0, rows, rows, keys, width, head, width / heads);
      yield;
    }
    yield* this.#project(layer.merge, s.context, s.delta, rows);
    k.addNormalize(s.x, s.delta, layer.attended.gain, layer.attended.bias, 0, rows, width, epsilon);
  }

  *#feedForward(layer: LayerAt, rows: number): Generator<undefined> {
    const { width, inner, epsilon } = this.#config;
    const s = this.#scratch;
    const k = this.#kernel;
    yield* this.#project(layer.up, s.x, s.wide, rows);
    k.gelu(s.wide, rows * inner);
    yield;
    yield* this.#project(layer.down, s.wide, s.delta, rows);
    k.addNormalize(s.x, s.delta, layer.done.gain, layer.done.bias, 0, rows, width, epsilon);
  }

  /** out = x times the matrix, f32 in and out, in blocks of rows. */
  *#project(matrix: MatrixAt, x: number, out: number, rows: number): Generator<undefined> {
    const { q, rowScales } = this.#scratch;
    const k = this.#kernel;
    const { inner, outer, patch } = matrix;
    const limit = Math.min(32767, Math.floor(LARGEST_INT32 / (127 * inner)));
    const block = Math.max(4, Math.floor(STEP_WORK / (inner * outer) / 4) * 4);
    k.quantize(x, q, rowScales, 0, rows, inner, limit);
    for (let from = 0; from < rows; from += block) {
      const to = Math.min(rows, from + block);
      k.project(q, rowScales, matrix.weights, matrix.scales, matrix.bias, out, from, to, inner, outer);
      k.patch(x, patch.rows, patch.columns, patch.values, patch.count, out, from, to, inner, outer);
      yield;
    }
  }

  /** The verdict reads the first token beside the mean of all; the tag head reads every token. */
  #heads(rows: number): Logits {
    const { width } = this.#config;
    const { verdict, tag } = this.#at;
    const s = this.#scratch;
    const k = this.#kernel;
    const x = new Float32Array(k.memory.buffer, s.x, rows * width);
    const pooled = new Float32Array(k.memory.buffer, s.pooled, 2 * width).fill(0);
    pooled.set(x.subarray(0, width));
    for (let i = 0; i < x.length; i++)
      pooled[width + (i % width)] = (pooled[width + (i % width)] ?? 0) + (x[i] ?? 0) / rows;
    k.dense(s.pooled, verdict.weights, verdict.bias, s.verdict, 1, verdict.inner, verdict.outer);
    k.dense(s.x, tag.weights, tag.bias, s.tags, rows, tag.inner, tag.outer);
    return {
      verdict: new Float32Array(k.memory.buffer, s.verdict, verdict.outer).slice(),
      tags: new Float32Array(k.memory.buffer, s.tags, rows * tag.outer).slice(),
    };
  }
}
