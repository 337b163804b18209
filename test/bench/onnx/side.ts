/** What both workers do, so that they can be measured by one hand. */
export interface Runtime {
  /** Verdict logits of one sequence of word pieces. */
  run(ids: readonly number[]): Promise<ArrayLike<number>>;
}

/** To a worker: read these sequences, so many times each. From it: the logits, and the milliseconds of each reading. */
export interface Question {
  readonly sequences: readonly (readonly number[])[];
  readonly times: number;
}

export interface Answer {
  readonly logits: readonly (readonly number[])[];
  readonly milliseconds: readonly (readonly number[])[];
}

/** Answers questions once `start` is done; the first answer therefore says how long a cold start takes. */
export function serve(start: () => Promise<Runtime>): void {
  const runtime = start();
  self.onmessage = async ({ data }: MessageEvent<Question>) => {
    const { run } = await runtime;
    const logits: number[][] = [];
    const milliseconds: number[][] = [];
    for (const ids of data.sequences) {
      const times: number[] = [];
      let last: ArrayLike<number> = [];
      for (let i = 0; i < data.times; i++) {
        const began = performance.now();
        last = await run(ids);
        times.push(performance.now() - began);
      }
      logits.push(Array.from(last));
      milliseconds.push(times);
    }
    self.postMessage({ logits, milliseconds } satisfies Answer);
  };
}
