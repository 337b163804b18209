import { DeepModelError } from './errors.ts';

/** What kernel/index.ts exports. Pointers are byte addresses, counts are in elements; see there. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  base(): number;
  embed(
    ids: number,
    words: number,
    fine: number,
    scales: number,
    positions: number,
    out: number,
    rows: number,
    width: number,
  ): void;
  addNormalize(
    x: number,
    delta: number,
    gain: number,
    bias: number,
    from: number,
    to: number,
    width: number,
    epsilon: number,
  ): void;
  quantize(x: number, q: number, scales: number, from: number, to: number, width: number, limit: number): void;
  project(
    q: number,
    rowScales: number,
    weights: number,
    columnScales: number,
    bias: number,
    out: number,
    from: number,
    to: number,
    inner: number,
    outer: number,
  ): void;
  patch(
    x: number,
    rows: number,
    columns: number,
    values: number,
    count: number,
    out: number,
    from: number,
    to: number,
    inner: number,
    outer: number,
  ): void;
  gelu(x: number, count: number): void;
  gatherKeys(
    qkv: number,
    turned: number,
    tokens: number,
    padded: number,
    width: number,
    head: number,
    size: number,
  ): void;
  attend(
    qkv: number,
    turned: number,
    scores: number,
    out: number,
    from: number,
    to: number,
    tokens: number,
    padded: number,
    width: number,
    head: number,
    size: number,
  ): void;
  dense(x: number, weights: number, bias: number, out: number, rows: number, inner: number, outer: number): void;
}

const FUNCTIONS = [
  'base',
  'embed',
  'addNormalize',
  'quantize',
  'project',
  'patch',
  'gelu',
  'gatherKeys',
  'attend',
  'dense',
];

function isKernel(exports: WebAssembly.Exports | Kernel): exports is Kernel {
  return exports.memory instanceof WebAssembly.Memory && FUNCTIONS.every((name) => name in exports);
}

/** Rejects with a DeepModelError when the browser cannot run it (no WebAssembly SIMD) or it is not our kernel. */
export async function startKernel(wasm: BufferSource): Promise<Kernel> {
  let exports: WebAssembly.Exports;
  try {
    exports = (await WebAssembly.instantiate(wasm)).instance.exports;
  } catch (cause) {
    throw new DeepModelError('kernel', 'The kernel could not be started', { cause });
  }
  if (!isKernel(exports)) throw new DeepModelError('kernel', 'The kernel lacks a function');
  return exports;
}
