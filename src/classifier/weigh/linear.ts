/** Weights of a logistic layer by feature name, fitted by training/fit_rules.py. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Log-odds: each feature counts once, however often it was found. */
export function logOdds(model: LinearModel, features: Iterable<string>): number {
  let sum = model.bias;
  for (const feature of features) sum += Object.hasOwn(model.weights, feature) ? (model.weights[feature] ?? 0) : 0;
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
