import { exp, largest, sum } from './lanes';

/** Queries that pass over the keys together. */
const ROWS = 4;

/**
 * The keys of one head, turned: turned[d][token], f32 [size, padded], from qkv f32 [tokens, 3 * width] (queries, keys, values side by
 * side). `padded` is `tokens` rounded up to a multiple of 8; the columns past `tokens` become 0.
 */
export function gatherKeys(qkv: usize, turned: usize, tokens: i32, padded: i32, width: i32, head: i32, size: i32): void {
  const rowBytes = <usize>(width * 3) << 2;
  const keys = qkv + (<usize>(width + head * size) << 2);
  for (let d = 0; d < size; d++) {
    let key = keys + (<usize>d << 2);
    let out = turned + (<usize>(d * padded) << 2);
    for (let token = 0; token < tokens; token++) {
      store<f32>(out, load<f32>(key));
      key += rowBytes;
      out += 4;
    }
    for (let token = tokens; token < padded; token++) {
      store<f32>(out, 0);
      out += 4;
    }
  }
}

/** scores[4][padded] = queries[4] x keys * factor */
function score(query: usize, rowBytes: usize, turned: usize, scores: usize, padded: i32, size: i32, factor: f32): void {
  const stride = <usize>padded << 2;
  const by = f32x4.splat(factor);
  for (let token: usize = 0; token < stride; token += 32) {
    let key = turned + token;
    let q = query;
    let s00 = f32x4.splat(0), s01 = f32x4.splat(0), s10 = f32x4.splat(0), s11 = f32x4.splat(0);
    let s20 = f32x4.splat(0), s21 = f32x4.splat(0), s30 = f32x4.splat(0), s31 = f32x4.splat(0);
    for (let d = 0; d < size; d++) {
      const x = v128.load(key), y = v128.load(key, 16);
      let v = v128.load_splat<f32>(q);
      s00 = f32x4.add(s00, f32x4.mul(v, x));
      s01 = f32x4.add(s01, f32x4.mul(v, y));
      v = v128.load_splat<f32>(q + rowBytes);
      s10 = f32x4.add(s10, f32x4.mul(v, x));
      s11 = f32x4.add(s11, f32x4.mul(v, y));
      v = v128.load_splat<f32>(q + rowBytes * 2);
      s20 = f32x4.add(s20, f32x4.mul(v, x));
      s21 = f32x4.add(s21, f32x4.mul(v, y));
      v = v128.load_splat<f32>(q + rowBytes * 3);
      s30 = f32x4.add(s30, f32x4.mul(v, x));
      s31 = f32x4.add(s31, f32x4.mul(v, y));
      q += 4;
      key += stride;
    }
    let out = scores + token;
    v128.store(out, f32x4.mul(s00, by));
    v128.store(out, f32x4.mul(s01, by), 16);
    out += stride;
    v128.store(out, f32x4.mul(s10, by));
    v128.store(out, f32x4.mul(s11, by), 16);
    out += stride;
    v128.store(out, f32x4.mul(s20, by));
    v128.store(out, f32x4.mul(s21, by), 16);
    out += stride;
    v128.store(out, f32x4.mul(s30, by));
    v128.store(out, f32x4.mul(s31, by), 16);
  }
}

/** In place softmax over the first `tokens` of a row of `padded`; the padding gets 0. */
function softmax(row: usize, tokens: i32, padded: i32): void {
  const end = row + (<usize>padded << 2);
  for (let at = row + (<usize>tokens << 2); at < end; at += 4) store<f32>(at, <f32>-3e38);
  let peak = f32x4.splat(-3e38);
  for (let at = row; at < end; at += 16) peak = f32x4.pmax(peak, v128.load(at));
  const most = f32x4.splat(largest(peak));
  let total = f32x4.splat(0);
  for (let at = row; at < end; at += 16) {
    const e = exp(f32x4.sub(v128.load(at), most));
    v128.store(at, e);
    total = f32x4.add(total, e);
  }
  const share = f32x4.splat(<f32>1 / sum(total));
  for (let at = row; at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), share));
}

/** out[4][size] = scores[4] x values */
function blend(scores: usize, padded: i32, value: usize, rowBytes: usize, out: usize, outBytes: usize, tokens: i32, size: i32): void {
  const stride = <usize>padded << 2;
  for (let d = 0; d < size; d += 8) {
    let at = value + (<usize>d << 2);
    let p = scores;
    let s00 = f32x4.splat(0), s01 = f32x4.splat(0), s10 = f32x4.splat(0), s11 = f32x4.splat(0);
    let s20 = f32x4.splat(0), s21 = f32x4.splat(0), s30 = f32x4.splat(0), s31 = f32x4.splat(0);
    for (let token = 0; token < tokens; token++) {
      const x = v128.load(at), y = v128.load(at, 16);
      let v = v128.load_splat<f32>(p);
      s00 = f32x4.add(s00, f32x4.mul(v, x));
      s01 = f32x4.add(s01, f32x4.mul(v, y));
      v = v128.load_splat<f32>(p + stride);
      s10 = f32x4.add(s10, f32x4.mul(v, x));
      s11 = f32x4.add(s11, f32x4.mul(v, y));
      v = v128.load_splat<f32>(p + stride * 2);
      s20 = f32x4.add(s20, f32x4.mul(v, x));
      s21 = f32x4.add(s21, f32x4.mul(v, y));
      v = v128.load_splat<f32>(p + stride * 3);
      s30 = f32x4.add(s30, f32x4.mul(v, x));
      s31 = f32x4.add(s31, f32x4.mul(v, y));
      p += 4;
      at += rowBytes;
    }
    let to = out + (<usize>d << 2);
    v128.store(to, s00);
    v128.store(to, s01, 16);
    to += outBytes;
    v128.store(to, s10);
    v128.store(to, s11, 16);
    to += outBytes;
    v128.store(to, s20);
    v128.store(to, s21, 16);
    to += outBytes;
    v128.store(to, s30);
    v128.store(to, s31, 16);
  }
}

/**
 * One head's attention for query rows [from, to): out f32 [tokens, width] gets the columns of that head. `scores` is scratch of
 * 4 * padded f32; qkv and out are padded to a multiple of four rows. `size` is a multiple of 8.
 */
export function attend(
  qkv: usize, turned: usize, scores: usize, out: usize,
  from: i32, to: i32, tokens: i32, padded: i32, width: i32, head: i32, size: i32,
): void {
  const rowBytes = <usize>(width * 3) << 2;
  const outBytes = <usize>width << 2;
  const offset = <usize>(head * size) << 2;
  const value = qkv + (<usize>(width * 2) << 2) + offset;
  const factor = <f32>1 / sqrt<f32>(<f32>size);
  for (let row = from; row < to; row += ROWS) {
    score(qkv + <usize>row * rowBytes + offset, rowBytes, turned, scores, padded, size, factor);
    for (let i = 0; i < ROWS; i++) softmax(scores + (<usize>(i * padded) << 2), tokens, padded);
    blend(scores, padded, value, rowBytes, out + <usize>row * outBytes + offset, outBytes, tokens, size);
  }
}
