/** What the network says of one window, as probabilities: verdicts, and [tokens, categories] for its text. */
export interface WindowReading {
  readonly clear: number;
  readonly remind: number;
  readonly hold: number;
  readonly tags: Float32Array;
}

export interface Probabilities {
  readonly clear: number;
  readonly remind: number;
  readonly hold: number;
}

/** One verdict for a text read in windows: a post is as risky as its riskiest part. */
export function fuse(readings: readonly Probabilities[]): Probabilities {
  const hold = Math.max(...readings.map((reading) => reading.hold));
  const remind = Math.min(1 - hold, Math.max(...readings.map((reading) => reading.remind)));
  return { clear: 1 - hold - remind, remind, hold };
}

/** e^x over their sum, without overflow. `values` is replaced. */
export function softmax(values: Float32Array): Float32Array {
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.exp((values[i] ?? 0) - most);
    total += values[i] ?? 0;
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / total;
  return values;
}
