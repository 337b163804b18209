/**
 * One after the other: whoever reads, thinks and writes what somebody else reads, thinks and writes takes a turn, so that
 * nobody's change is lost. A task that fails fails alone. A task must not wait for another turn of the same queue.
 */
export function turns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
}
