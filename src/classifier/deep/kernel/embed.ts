/**
 * out[row] = words[ids[row]] * scale + positions[row], f32 [rows, width]. `words` is int8 [vocabulary, width] with one
 * scale a row; `positions` is f32 [positions, width] and already holds the segment vector. `width` is a multiple of 8.
 */
export function embed(ids: usize, words: usize, scales: usize, positions: usize, out: usize, rows: i32, width: i32): void {
  for (let row = 0; row < rows; row++) {
    const id = load<i32>(ids + (<usize>row << 2));
    const scale = f32x4.splat(load<f32>(scales + (<usize>id << 2)));
    let word = words + <usize>id * <usize>width;
    for (let i = 0; i < width; i += 8) {
      const wide = v128.load_ext<i8>(word);
      const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(wide));
      const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(wide));
      v128.store(out, f32x4.add(f32x4.mul(low, scale), v128.load(positions)));
      v128.store(out, f32x4.add(f32x4.mul(high, scale), v128.load(positions, 16)), 16);
      word += 8;
      out += 32;
      positions += 32;
    }
  }
}
