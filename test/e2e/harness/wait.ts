export const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Asks again until the answer is neither null, undefined nor false. Throws with `what` when the time is over. */
export async function until<T>(
  what: string | (() => string),
  ask: () => Promise<T | null | undefined | false>,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${typeof what === 'string' ? what : what()}`);
    await sleep(25);
  }
}
