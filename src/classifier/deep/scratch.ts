import type { ModelConfig } from './model-file.ts';

/** Addresses of the working buffers, laid out once for the longest sequence and reused for every other. */
export interface ScratchAt {
  readonly ids: number;
  /** f32 [rows, width]: the sequence as it passes through the layers. */
  readonly x: number;
  /** f32 [rows, 3 * width] */
  readonly qkv: number;
  /** f32 [rows, width]: what attention gathered, then what a sublayer adds to x. */
  readonly context: number;
  readonly delta: number;
  /** f32 [rows, inner] */
  readonly wide: number;
  /** int16 [rows, inner] and f32 [rows] */
  readonly q: number;
  readonly rowScales: number;
  /** f32 [head size, rows] and f32 [4, rows] */
  readonly turned: number;
  readonly scores: number;
  /** f32 [2 * width] */
  readonly pooled: number;
  /** f32 [rows, tags] and f32 [verdicts] */
  readonly tags: number;
  readonly verdict: number;
  readonly end: number;
}

const ALIGN = 16;
/** The kernel works on 4 rows and 8 keys at a time, so buffers end on a multiple of 8. */
const ROW_BLOCK = 8;

export const padded = (rows: number): number => Math.ceil(rows / ROW_BLOCK) * ROW_BLOCK;

export function layScratch(config: ModelConfig, base: number): ScratchAt {
  let at = base;
  const take = (bytes: number): number => {
    const start = Math.ceil(at / ALIGN) * ALIGN;
    at = start + bytes;
    return start;
  };
  const rows = padded(config.positions);
  const { width, inner, heads } = config;
  const widest = Math.max(inner, width);
  return {
    ids: take(4 * rows),
    x: take(4 * rows * width),
    qkv: take(4 * rows * 3 * width),
    context: take(4 * rows * width),
    delta: take(4 * rows * width),
    wide: take(4 * rows * inner),
    q: take(2 * rows * widest),
    rowScales: take(4 * rows),
    turned: take((4 * rows * width) / heads),
    scores: take(4 * 4 * rows),
    pooled: take(4 * 2 * width),
    tags: take(4 * rows * (config.categories.length + 1)),
    verdict: take(4 * config.verdicts.length),
    end: at,
  };
}
