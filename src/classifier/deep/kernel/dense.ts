import { sum } from './lanes';

/** out[row] = x[row] x weights^T + bias, all f32: the small heads, where every bit counts. `inner` is a multiple of 4. */
export function dense(x: usize, weights: usize, bias: usize, out: usize, rows: i32, inner: i32, outer: i32): void {
  const bytes = <usize>inner << 2;
  for (let row = 0; row < rows; row++) {
    let weight = weights;
    for (let column = 0; column < outer; column++) {
      let total = f32x4.splat(0);
      for (let i: usize = 0; i < bytes; i += 16) total = f32x4.add(total, f32x4.mul(v128.load(x + i), v128.load(weight + i)));
      store<f32>(out, sum(total) + load<f32>(bias + (<usize>column << 2)));
      weight += bytes;
      out += 4;
    }
    x += bytes;
  }
}
