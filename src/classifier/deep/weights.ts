import { DeepModelError } from './errors.ts';
import type { ModelFile, TensorPlace } from './model-file.ts';

/** Addresses of one normalisation's parameters in the kernel's memory. */
export interface NormAt {
  readonly gain: number;
  readonly bias: number;
}

/** An int8 matrix [outer, inner] in the kernel's memory, and the few weights kept beside it. */
export interface MatrixAt {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly outer: number;
  readonly inner: number;
  readonly patch: { readonly rows: number; readonly columns: number; readonly values: number; readonly count: number };
}

export interface LayerAt {
  readonly qkv: MatrixAt;
  readonly merge: MatrixAt;
  readonly attended: NormAt;
  readonly up: MatrixAt;
  readonly down: MatrixAt;
  readonly done: NormAt;
}

/** A small f32 head. */
export interface HeadAt {
  readonly weights: number;
  readonly bias: number;
  readonly outer: number;
  readonly inner: number;
}

export interface WeightsAt {
  readonly words: number;
  readonly wordsFine: number;
  readonly wordScales: number;
  readonly positions: number;
  readonly embedded: NormAt;
  readonly layers: readonly LayerAt[];
  readonly verdict: HeadAt;
  readonly tag: HeadAt;
}

/** Where each weight lies once the tensors are copied to `base`. Throws a DeepModelError when one is missing or has another shape. */
export function locate({ index, config, pieces }: ModelFile, base: number): WeightsAt {
  const { width, inner } = config;
  const find = (name: string, ...shape: number[]): number => {
    const tensor = index[name];
    if (!tensor || !fits(tensor, shape)) throw new DeepModelError('shape', `Tensor ${name} is missing or misshapen`);
    return base + tensor.at;
  };
  const norm = (name: string): NormAt => ({ gain: find(`${name}.gain`, width), bias: find(`${name}.bias`, width) });
  const patch = (name: string): MatrixAt['patch'] => {
    const count = index[`${name}.patch.values`]?.shape[0] ?? 0;
    if (count === 0) return { rows: 0, columns: 0, values: 0, count };
    return {
      rows: find(`${name}.patch.rows`, count),
      columns: find(`${name}.patch.columns`, count),
      values: find(`${name}.patch.values`, count),
      count,
    };
  };
  const matrix = (name: string, rows: number, columns: number): MatrixAt => ({
    weights: find(`${name}.weights`, rows, columns),
    scales: find(`${name}.scales`, rows),
    bias: find(`${name}.bias`, rows),
    outer: rows,
    inner: columns,
    patch: patch(name),
  });
  const head = (name: string, rows: number, columns: number): HeadAt => ({
    weights: find(`${name}.weights`, rows, columns),
    bias: find(`${name}.bias`, rows),
    outer: rows,
    inner: columns,
  });
  const layer = (i: number): LayerAt => ({
    qkv: matrix(`layer.${i}.qkv`, 3 * width, width),
    merge: matrix(`layer.${i}.merge`, width, width),
    attended: norm(`layer.${i}.attended`),
    up: matrix(`layer.${i}.up`, inner, width),
    down: matrix(`layer.${i}.down`, width, inner),
    done: norm(`layer.${i}.done`),
  });
  return {
    words: find('words.weights', pieces.length, width),
    wordsFine: find('words.fine', pieces.length, width / 4),
    wordScales: find('words.scales', pieces.length),
    positions: find('positions', config.positions, width),
    embedded: norm('embedded'),
    layers: Array.from({ length: config.layers }, (_, i) => layer(i)),
    verdict: head('verdict', config.verdicts.length, 2 * width),
    tag: head('tag', config.categories.length + 1, width),
  };
}

function fits(tensor: TensorPlace, shape: readonly number[]): boolean {
  return tensor.shape.length === shape.length && shape.every((side, i) => tensor.shape[i] === side);
}
