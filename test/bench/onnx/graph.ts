import { type Bytes, integer, joined, nested, real } from './protobuf.ts';

/** Builds an ONNX graph node by node; names of values are made up as they come. Field numbers are those of onnx.proto. */
const ELEMENT = { f32: 1, u8: 2, i8: 3, i32: 6, i64: 7 } as const;
type Element = keyof typeof ELEMENT;
type Attribute = number | { readonly f: number } | readonly number[];

const INTERMEDIATE_REPRESENTATION = 9;
const OPERATOR_SET = 20;
const ATTRIBUTE_TYPE = { f: 1, i: 2, ints: 7 } as const;

function attribute(name: string, value: Attribute): Bytes {
  const body =
    typeof value === 'number'
      ? [integer(3, value), integer(20, ATTRIBUTE_TYPE.i)]
      : 'f' in value
        ? [real(2, value.f), integer(20, ATTRIBUTE_TYPE.f)]
        : [...value.map((one) => integer(8, one)), integer(20, ATTRIBUTE_TYPE.ints)];
  return nested(5, joined([nested(1, name), ...body]));
}

/** `shape`: a number, or a name for a side that is known only when it runs. */
function valueInfo(name: string, element: Element, shape: readonly (number | string)[]): Bytes {
  const sides = shape.map((side) => nested(1, typeof side === 'number' ? integer(1, side) : nested(2, side)));
  const tensor = joined([integer(1, ELEMENT[element]), nested(2, joined(sides))]);
  return joined([nested(1, name), nested(2, nested(1, tensor))]);
}

export class Graph {
  readonly #nodes: Bytes[] = [];
  readonly #constants: Bytes[] = [];
  readonly #inputs: Bytes[] = [];
  readonly #outputs: Bytes[] = [];
  #count = 0;

  input(name: string, element: Element, shape: readonly (number | string)[]): string {
    this.#inputs.push(nested(11, valueInfo(name, element, shape)));
    return name;
  }

  output(value: string, name: string, shape: readonly (number | string)[]): void {
    this.#nodes.push(nested(1, joined([nested(1, value), nested(2, name), nested(4, 'Identity')])));
    this.#outputs.push(nested(12, valueInfo(name, 'f32', shape)));
  }

  constant(
    values: Float32Array<ArrayBuffer> | Int8Array<ArrayBuffer> | BigInt64Array<ArrayBuffer>,
    shape: readonly number[],
  ): string {
    const name = `c${this.#count++}`;
    const element = values instanceof Float32Array ? 'f32' : values instanceof Int8Array ? 'i8' : 'i64';
    const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    const dims = shape.map((side) => integer(1, side));
    this.#constants.push(nested(5, joined([...dims, integer(2, ELEMENT[element]), nested(8, name), nested(9, raw)])));
    return name;
  }

  integers(...values: number[]): string {
    return this.constant(BigInt64Array.from(values, BigInt), [values.length]);
  }

  /** The values that an operator gives; one unless `outputs` says otherwise. */
  many(
    operator: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>>,
    outputs: number,
  ): string[] {
    const names = Array.from({ length: outputs }, () => `v${this.#count++}`);
    this.#nodes.push(
      nested(
        1,
        joined([
          ...inputs.map((name) => nested(1, name)),
          ...names.map((name) => nested(2, name)),
          nested(4, operator),
          ...Object.entries(attributes).map(([name, value]) => attribute(name, value)),
        ]),
      ),
    );
    return names;
  }

  add(operator: string, inputs: readonly string[], attributes: Readonly<Record<string, Attribute>> = {}): string {
    return this.many(operator, inputs, attributes, 1)[0] ?? '';
  }

  /** The whole file. */
  bytes(): Bytes {
    const graph = joined([
      ...this.#nodes,
      nested(2, 'deep tier'),
      ...this.#constants,
      ...this.#inputs,
      ...this.#outputs,
    ]);
    return joined([
      integer(1, INTERMEDIATE_REPRESENTATION),
      nested(8, joined([nested(1, ''), integer(2, OPERATOR_SET)])),
      nested(7, graph),
    ]);
  }
}
