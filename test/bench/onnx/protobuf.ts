/** The few words of protocol buffers that an ONNX file needs. A message is the bytes of its fields one after another. */
export type Bytes = Uint8Array<ArrayBuffer>;

const VARINT = 0;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;

export function joined(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** `value` is a whole number; a negative one takes ten bytes, as the format wants it. */
function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Uint8Array.from([...bytes, Number(rest)]);
}

const tag = (field: number, wire: number): Bytes => varint(field * 8 + wire);

export const integer = (field: number, value: number): Bytes => joined([tag(field, VARINT), varint(value)]);

export const real = (field: number, value: number): Bytes =>
  joined([tag(field, FIXED_32), new Uint8Array(Float32Array.of(value).buffer)]);

/** A string, raw bytes or a message within a message. */
export function nested(field: number, value: string | Bytes): Bytes {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return joined([tag(field, LENGTH_DELIMITED), varint(bytes.length), bytes]);
}
