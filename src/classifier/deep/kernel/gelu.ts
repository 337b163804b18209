import { exp } from './lanes';

/**
 * In place x * Phi(x) for `count` f32 (a multiple of 4). Phi by Abramowitz and Stegun 7.1.26, off by at most 1.5e-7: the exact
 * GELU the model was trained with, not its tanh cousin.
 */
export function gelu(x: usize, count: i32): void {
  const end = x + (<usize>count << 2);
  const one = f32x4.splat(1);
  while (x < end) {
    const v = v128.load(x);
    const z = f32x4.mul(f32x4.abs(v), f32x4.splat(0.70710678));
    const t = f32x4.div(one, f32x4.add(one, f32x4.mul(z, f32x4.splat(0.3275911))));
    let p = f32x4.splat(1.061405429);
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-1.453152027));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(1.421413741));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-0.284496736));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(0.254829592));
    const tail = f32x4.mul(f32x4.mul(p, t), exp(f32x4.neg(f32x4.mul(z, z))));
    const erf = f32x4.sub(one, tail);
    const signed = v128.bitselect(f32x4.neg(erf), erf, f32x4.lt(v, f32x4.splat(0)));
    v128.store(x, f32x4.mul(f32x4.mul(v, f32x4.splat(0.5)), f32x4.add(one, signed)));
    x += 16;
  }
}
