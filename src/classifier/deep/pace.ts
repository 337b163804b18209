/** Longest stretch of work before messages get their turn, ms. Well under the 30 promised, for a step can overrun it. */
const SLICE_MS = 12;

export interface PaceOptions {
  /** Rejects with the signal's reason at the next pause. */
  readonly signal?: AbortSignal | undefined;
  /** Told the length of each slice, ms. */
  readonly onSlice?: ((milliseconds: number) => void) | undefined;
}

/** Runs steps to the end in slices and resolves to what they return. */
export async function pace<T>(steps: Generator<undefined, T>, { signal, onSlice }: PaceOptions): Promise<T> {
  signal?.throwIfAborted();
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    const spent = performance.now() - began;
    if (step.done || spent >= SLICE_MS) onSlice?.(spent);
    if (step.done) return step.value;
    if (spent < SLICE_MS) continue;
    await turn();
    signal?.throwIfAborted();
    began = performance.now();
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
