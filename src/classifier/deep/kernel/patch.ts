/**
 * out[row][rows[i]] += values[i] * x[row][columns[i]] for f32 rows [from, to): the weights that int8 could not hold. `rows` and
 * `columns` are u16, `values` f32, `count` of each.
 */
export function patch(
  x: usize, rows: usize, columns: usize, values: usize, count: i32, out: usize,
  from: i32, to: i32, inner: i32, outer: i32,
): void {
  for (let row = from; row < to; row++) {
    const source = x + ((<usize>row * <usize>inner) << 2);
    const target = out + ((<usize>row * <usize>outer) << 2);
    for (let i: usize = 0; i < <usize>count; i++) {
      const at = target + (<usize>load<u16>(rows + (i << 1)) << 2);
      const input = load<f32>(source + (<usize>load<u16>(columns + (i << 1)) << 2));
      store<f32>(at, load<f32>(at) + load<f32>(values + (i << 2)) * input);
    }
  }
}
