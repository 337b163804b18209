/** Weights of a logistic layer by feature name, fitted by training/fit_rules.py. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Makes a model from its file on first use: a worker that only wakes to settings must not pay for it. */
export function lazyModel(file: {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}): () => LinearModel {
  let model: LinearModel | null = null;
  return () => {
    model ??= { bias: file.bias, weights: new Map(Object.entries(file.weights)) };
    return model;
  };
}

/** Log-odds: each feature counts once, however often it was found. */
export function logOdds(model: LinearModel, features: Iterable<string>): number {
  let sum = model.bias;
  for (const feature of features) sum += model.weights.get(feature) ?? 0;
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
