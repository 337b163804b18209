/**
 * Longest stretch of work before messages get their turn, ms. A message to the worker passes three or four turns until it is
 * answered, and each may wait for one slice, so a slice is a quarter of the 30 ms that a message may wait.
 */
const SLICE_MS = 6;

export interface PaceOptions {
  /** Rejects with the signal's reason at the next pause. */
  readonly signal?: AbortSignal | undefined;
  /** Told the length of each slice, ms. */
  readonly onSlice?: ((milliseconds: number) => void) | undefined;
}

/** Work cut into slices: whatever is run through one Pace shares its slices, however many pieces it comes in. */
export class Pace {
  readonly #options: PaceOptions;
  #began = performance.now();

  /** Throws the signal's reason when it is aborted already. */
  constructor(options: PaceOptions = {}) {
    options.signal?.throwIfAborted();
    this.#options = options;
  }

  /** Runs steps to the end, with pauses between them, and resolves to what they return. */
  async run<T>(steps: Generator<undefined, T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - this.#began >= SLICE_MS) await this.pause();
    }
  }

  /** Ends the slice: messages that wait get their turn now. Rejects when aborted meanwhile. */
  async pause(): Promise<void> {
    this.#options.onSlice?.(performance.now() - this.#began);
    await turn();
    this.#options.signal?.throwIfAborted();
    this.#began = performance.now();
  }
}

/** Resolves after the messages that wait now. Unlike a timer, a message is not put off by 4 ms when it is asked for often. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
