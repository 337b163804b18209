/** Columns that stay in the first-level cache while all rows pass by. */
const TILE = 16;

/** Two sums of four int32 lanes each, as f32 in lanes 0 and 1 (and again in 2 and 3). */
// @ts-ignore: decorator
@inline
function twoSums(a: v128, b: v128): v128 {
  const pairs = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  return f32x4.convert_i32x4_s(i32x4.add(pairs, v128.shuffle<i32>(pairs, pairs, 2, 3, 0, 1)));
}

/** out[row][column], out[row][column + 1] = sums * scale of the row * scales of the columns + biases */
// @ts-ignore: decorator
@inline
function storePair(out: usize, a: v128, b: v128, scale: usize, columns: v128, biases: v128): void {
  const scaled = f32x4.mul(f32x4.mul(twoSums(a, b), v128.load_splat<f32>(scale)), columns);
  v128.store_lane<i64>(out, f32x4.add(scaled, biases), 0);
}

/**
 * out = q x weights^T + bias for rows [from, to): q int16 [rows, inner] with a scale a row, weights int8 [outer, inner]
 * with a scale a column, out f32 [rows, outer]. Works on four rows and two columns at a time: eight sums fill half the
 * registers and each value loaded is used twice or four times. Rows up to the next multiple of four are computed as well, so buffers
 * must be padded. `inner` is a multiple of 8, `outer` is even.
 */
export function project(
  q: usize, rowScales: usize, weights: usize, columnScales: usize, bias: usize, out: usize,
  from: i32, to: i32, inner: i32, outer: i32,
): void {
  const rowBytes = <usize>inner << 1;
  const outBytes = <usize>outer << 2;
  for (let tile = 0; tile < outer; tile += TILE) {
    const tileEnd = min(tile + TILE, outer);
    for (let row = from; row < to; row += 4) {
      const q0 = q + <usize>row * rowBytes;
      const scale = rowScales + (<usize>row << 2);
      for (let column = tile; column < tileEnd; column += 2) {
        let a = q0;
        let w0 = weights + <usize>column * <usize>inner;
        let w1 = w0 + <usize>inner;
        const end = w1;
        let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s10 = i32x4.splat(0), s11 = i32x4.splat(0);
        let s20 = i32x4.splat(0), s21 = i32x4.splat(0), s30 = i32x4.splat(0), s31 = i32x4.splat(0);
        while (w0 < end) {
          const x = v128.load_ext<i8>(w0);
          const y = v128.load_ext<i8>(w1);
          let v = v128.load(a);
          s00 = i32x4.add(s00, i32x4.dot_i16x8_s(v, x));
          s01 = i32x4.add(s01, i32x4.dot_i16x8_s(v, y));
          v = v128.load(a + rowBytes);
          s10 = i32x4.add(s10, i32x4.dot_i16x8_s(v, x));
          s11 = i32x4.add(s11, i32x4.dot_i16x8_s(v, y));
          v = v128.load(a + rowBytes * 2);
          s20 = i32x4.add(s20, i32x4.dot_i16x8_s(v, x));
          s21 = i32x4.add(s21, i32x4.dot_i16x8_s(v, y));
          v = v128.load(a + rowBytes * 3);
          s30 = i32x4.add(s30, i32x4.dot_i16x8_s(v, x));
          s31 = i32x4.add(s31, i32x4.dot_i16x8_s(v, y));
          a += 16;
          w0 += 8;
          w1 += 8;
        }
        const columns = v128.load_splat<i64>(columnScales + (<usize>column << 2));
        const biases = v128.load_splat<i64>(bias + (<usize>column << 2));
        let at = out + <usize>row * outBytes + (<usize>column << 2);
        storePair(at, s00, s01, scale, columns, biases);
        at += outBytes;
        storePair(at, s10, s11, scale + 4, columns, biases);
        at += outBytes;
        storePair(at, s20, s21, scale + 8, columns, biases);
        at += outBytes;
        storePair(at, s30, s31, scale + 12, columns, biases);
      }
    }
  }
}
