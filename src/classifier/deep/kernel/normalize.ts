import { sum } from './lanes';

/**
 * In place x = layerNorm(x + delta) * gain + bias over f32 rows [from, to) of `width` (a multiple of 4). Pass `delta` 0
 * when there is nothing to add.
 */
export function addNormalize(x: usize, delta: usize, gain: usize, bias: usize, from: i32, to: i32, width: i32, epsilon: f32): void {
  const bytes = <usize>width << 2;
  for (let row = from; row < to; row++) {
    const at = x + <usize>row * bytes;
    let total = f32x4.splat(0);
    if (delta) {
      const other = delta + <usize>row * bytes;
      for (let i: usize = 0; i < bytes; i += 16) {
        const v = f32x4.add(v128.load(at + i), v128.load(other + i));
        v128.store(at + i, v);
        total = f32x4.add(total, v);
      }
    } else {
      for (let i: usize = 0; i < bytes; i += 16) total = f32x4.add(total, v128.load(at + i));
    }
    const mean = f32x4.splat(sum(total) / <f32>width);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const v = f32x4.sub(v128.load(at + i), mean);
      squares = f32x4.add(squares, f32x4.mul(v, v));
    }
    const inverse = f32x4.splat(<f32>1 / sqrt<f32>(sum(squares) / <f32>width + epsilon));
    for (let i: usize = 0; i < bytes; i += 16) {
      const v = f32x4.mul(f32x4.sub(v128.load(at + i), mean), inverse);
      v128.store(at + i, f32x4.add(f32x4.mul(v, v128.load(gain + i)), v128.load(bias + i)));
    }
  }
}
