import type { ModelFile } from '../../../src/classifier/deep/model-file.ts';

/** Matrices of the packed model as plain f32, and what the ordinary int8 scheme makes of them. */
export type Floats = Float32Array<ArrayBuffer>;

export interface Rounded {
  /** [inner, outer], as a matrix product wants it. */
  readonly values: Int8Array<ArrayBuffer>;
  /** One a column. */
  readonly scales: Floats;
}

export class Unpacked {
  constructor(readonly model: ModelFile) {}

  floats(name: string): Floats {
    return new Float32Array(this.#bytes(name, 4));
  }

  /** An int8 matrix with its scales and the weights kept beside it, turned to [inner, outer]. */
  turned(name: string): { readonly values: Floats; readonly inner: number; readonly outer: number } {
    const [outer = 0, inner = 0] = this.#place(`${name}.weights`).shape;
    const weights = new Int8Array(this.#bytes(`${name}.weights`, 1));
    const scales = this.floats(`${name}.scales`);
    const values = new Float32Array(inner * outer);
    for (let row = 0; row < outer; row++) {
      const scale = scales[row] ?? 0;
      for (let column = 0; column < inner; column++) {
        values[column * outer + row] = (weights[row * inner + column] ?? 0) * scale;
      }
    }
    if (this.model.index[`${name}.patch.values`]) {
      const rows = new Uint16Array(this.#bytes(`${name}.patch.rows`, 2));
      const columns = new Uint16Array(this.#bytes(`${name}.patch.columns`, 2));
      this.floats(`${name}.patch.values`).forEach((value, i) => {
        const at = (columns[i] ?? 0) * outer + (rows[i] ?? 0);
        values[at] = (values[at] ?? 0) + value;
      });
    }
    return { values, inner, outer };
  }

  /** A small f32 head [outer, inner], turned to [inner, outer]. */
  turnedHead(name: string): { readonly values: Floats; readonly inner: number; readonly outer: number } {
    const [outer = 0, inner = 0] = this.#place(`${name}.weights`).shape;
    const weights = this.floats(`${name}.weights`);
    const values = Float32Array.from(weights, (_, i) => weights[(i % outer) * inner + Math.floor(i / outer)] ?? 0);
    return { values, inner, outer };
  }

  /** Word vectors [pieces, width] from their ten bits. */
  words(): Floats {
    const [pieces = 0, width = 0] = this.#place('words.weights').shape;
    const upper = new Int8Array(this.#bytes('words.weights', 1));
    const lower = new Uint8Array(this.#bytes('words.fine', 1));
    const scales = this.floats('words.scales');
    const values = new Float32Array(pieces * width);
    for (let i = 0; i < values.length; i++) {
      const fine = ((lower[i >> 2] ?? 0) >> ((i & 3) << 1)) & 3;
      values[i] = (((upper[i] ?? 0) << 2) | fine) * (scales[Math.floor(i / width)] ?? 0);
    }
    return values;
  }

  #place(name: string) {
    const place = this.model.index[name];
    if (!place) throw new Error(`The model has no tensor ${name}`);
    return place;
  }

  #bytes(name: string, size: number): ArrayBuffer {
    const { at, shape } = this.#place(name);
    return this.model.tensors.slice(at, at + size * shape.reduce((product, side) => product * side, 1)).buffer;
  }
}

/** Each column to 255 steps around nought: what the runtime's own tool for dynamic quantisation does. */
export function roundColumns(values: Floats, inner: number, outer: number): Rounded {
  const scales = new Float32Array(outer);
  values.forEach((value, i) => {
    scales[i % outer] = Math.max(scales[i % outer] ?? 0, Math.abs(value) / 127);
  });
  const rounded = Int8Array.from({ length: inner * outer }, (_, i) => {
    const scale = scales[i % outer] ?? 0;
    return scale === 0 ? 0 : Math.round((values[i] ?? 0) / scale);
  });
  return { values: rounded, scales };
}
