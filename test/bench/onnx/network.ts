import type { ModelFile } from '../../../src/classifier/deep/model-file.ts';
import { Graph } from './graph.ts';
import type { Bytes } from './protobuf.ts';
import { roundColumns, Unpacked } from './unpacked.ts';

/** `f32`: the packed weights as they are. `int8`: every matrix and word vector in eight bits, activations rounded as they come. */
export type Precision = 'f32' | 'int8';

/** The packed network as an ONNX file: `ids` i64 [n] in, `verdict` f32 [1, verdicts] and `tags` f32 [n, tags] out. */
export function onnxOf(model: ModelFile, precision: Precision): Bytes {
  return new Network(model, precision).build();
}

class Network {
  readonly #graph = new Graph();
  readonly #weights: Unpacked;

  constructor(
    readonly model: ModelFile,
    readonly precision: Precision,
  ) {
    this.#weights = new Unpacked(model);
  }

  build(): Bytes {
    const graph = this.#graph;
    const { config } = this.model;
    let x = this.#normalized(this.#embedded(graph.input('ids', 'i64', ['n'])), 'embedded');
    for (let layer = 0; layer < config.layers; layer++) {
      x = this.#normalized(graph.add('Add', [x, this.#attention(`layer.${layer}`, x)]), `layer.${layer}.attended`);
      const wide = graph.add('Gelu', [this.#linear(`layer.${layer}.up`, x)]);
      x = this.#normalized(graph.add('Add', [x, this.#linear(`layer.${layer}.down`, wide)]), `layer.${layer}.done`);
    }
    const first = graph.add('Slice', [x, graph.integers(0), graph.integers(1)]);
    const mean = graph.add('ReduceMean', [x, graph.integers(0)], { keepdims: 1 });
    const pooled = graph.add('Concat', [first, mean], { axis: 1 });
    graph.output(this.#head('verdict', pooled), 'verdict', [1, config.verdicts.length]);
    graph.output(this.#head('tag', x), 'tags', ['n', config.categories.length + 1]);
    return graph.bytes();
  }

  #embedded(ids: string): string {
    const graph = this.#graph;
    const { width, positions } = this.model.config;
    const pieces = this.model.pieces.length;
    const words = this.#weights.words();
    const place = graph.constant(this.#weights.floats('positions'), [positions, width]);
    const used = graph.add('Slice', [place, graph.integers(0), graph.add('Shape', [ids])]);
    if (this.precision === 'f32') {
      return graph.add('Add', [graph.add('Gather', [graph.constant(words, [pieces, width]), ids]), used]);
    }
    const scales = Float32Array.from({ length: pieces }, (_, row) =>
      words
        .subarray(row * width, (row + 1) * width)
        .reduce((most, value) => Math.max(most, Math.abs(value) / 127), 1e-12),
    );
    const rounded = Int8Array.from(words, (value, i) => Math.round(value / (scales[Math.floor(i / width)] ?? 1)));
    const rows = graph.add('Cast', [graph.add('Gather', [graph.constant(rounded, [pieces, width]), ids])], { to: 1 });
    const scale = graph.add('Gather', [graph.constant(scales, [pieces, 1]), ids]);
    return graph.add('Add', [graph.add('Mul', [rows, scale]), used]);
  }

  #attention(name: string, x: string): string {
    const graph = this.#graph;
    const { width, heads } = this.model.config;
    const apart = graph.many('Split', [this.#linear(`${name}.qkv`, x)], { axis: 1, num_outputs: 3 }, 3);
    const inHeads = (value: string | undefined, order: readonly number[]): string =>
      graph.add('Transpose', [graph.add('Reshape', [value ?? '', graph.integers(0, heads, width / heads)])], {
        perm: order,
      });
    const [queries, keys, values] = [
      inHeads(apart[0], [1, 0, 2]),
      inHeads(apart[1], [1, 2, 0]),
      inHeads(apart[2], [1, 0, 2]),
    ];
    const factor = graph.constant(Float32Array.of(1 / Math.sqrt(width / heads)), []);
    const scores = graph.add('Softmax', [graph.add('Mul', [graph.add('MatMul', [queries, keys]), factor])], {
      axis: -1,
    });
    const blended = graph.add('Transpose', [graph.add('MatMul', [scores, values])], { perm: [1, 0, 2] });
    return this.#linear(`${name}.merge`, graph.add('Reshape', [blended, graph.integers(0, width)]));
  }

  #linear(name: string, x: string): string {
    const graph = this.#graph;
    const { values, inner, outer } = this.#weights.turned(name);
    const bias = graph.constant(this.#weights.floats(`${name}.bias`), [outer]);
    if (this.precision === 'f32') {
      return graph.add('Add', [graph.add('MatMul', [x, graph.constant(values, [inner, outer])]), bias]);
    }
    const { values: rounded, scales } = roundColumns(values, inner, outer);
    const [q = '', scale = '', zero = ''] = graph.many('DynamicQuantizeLinear', [x], {}, 3);
    const sums = graph.add('MatMulInteger', [q, graph.constant(rounded, [inner, outer]), zero]);
    const scaled = graph.add('Mul', [scale, graph.constant(scales, [outer])]);
    return graph.add('Add', [graph.add('Mul', [graph.add('Cast', [sums], { to: 1 }), scaled]), bias]);
  }

  #head(name: string, x: string): string {
    const graph = this.#graph;
    const { values, inner, outer } = this.#weights.turnedHead(name);
    const product = graph.add('MatMul', [x, graph.constant(values, [inner, outer])]);
    return graph.add('Add', [product, graph.constant(this.#weights.floats(`${name}.bias`), [outer])]);
  }

  #normalized(x: string, name: string): string {
    const { width, epsilon } = this.model.config;
    const gain = this.#graph.constant(this.#weights.floats(`${name}.gain`), [width]);
    const bias = this.#graph.constant(this.#weights.floats(`${name}.bias`), [width]);
    return this.#graph.add('LayerNormalization', [x, gain, bias], { axis: -1, epsilon: { f: epsilon } });
  }
}
