import { largest } from './lanes';

/**
 * f32 rows [from, to) of `width` (a multiple of 8) to int16 in [-limit, limit], one scale a row: x = q * scales[row].
 * `limit` * 127 * width must stay below 2^31, so that no sum in `project` can overflow.
 */
export function quantize(x: usize, q: usize, scales: usize, from: i32, to: i32, width: i32, limit: f32): void {
  for (let row = from; row < to; row++) {
    let source = x + ((<usize>row * <usize>width) << 2);
    let target = q + ((<usize>row * <usize>width) << 1);
    const end = source + (<usize>width << 2);
    let peak = f32x4.splat(0);
    for (let at = source; at < end; at += 16) peak = f32x4.pmax(peak, f32x4.abs(v128.load(at)));
    const most = largest(peak);
    store<f32>(scales + (<usize>row << 2), most / limit);
    const factor = f32x4.splat(most > 0 ? limit / most : 0);
    while (source < end) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(source), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(source, 16), factor)));
      v128.store(target, i16x8.narrow_i32x4_s(low, high));
      source += 32;
      target += 16;
    }
  }
}
