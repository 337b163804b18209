/**
 * out[row] = words[ids[row]] * scale + positions[row], f32 [rows, width]. A word's value has ten bits, for its rounding runs through
 * all layers: the upper eight in `words` int8 [vocabulary, width], the lower two in `fine` u8 [vocabulary, width / 4], four values a
 * byte from the lowest bits up; one scale a row. `positions` is f32 [positions, width] and already holds the segment vector.
 */
export function embed(
  ids: usize, words: usize, fine: usize, scales: usize, positions: usize, out: usize, rows: i32, width: i32,
): void {
  for (let row = 0; row < rows; row++) {
    const id = <usize>load<i32>(ids + (<usize>row << 2));
    const scale = load<f32>(scales + (id << 2));
    const word = words + id * <usize>width;
    const rest = fine + id * <usize>(width >> 2);
    for (let i: usize = 0; i < <usize>width; i++) {
      const lower = (<i32>load<u8>(rest + (i >> 2)) >> <i32>((i & 3) << 1)) & 3;
      const value = (<i32>load<i8>(word + i) << 2) | lower;
      store<f32>(out, <f32>value * scale + load<f32>(positions));
      out += 4;
      positions += 4;
    }
  }
}
