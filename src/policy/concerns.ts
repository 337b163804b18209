/** The keys of our local storage that decide what is in force. */
export const STORED = {
  pack: 'pack',
  settings: 'settings',
  /** What IT managed when it was last seen. */
  managed: 'managed',
} as const;

/** True for changes of a storage area after which something else may be in force. */
export function concernsPolicy(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return area === 'managed' || (area === 'local' && [STORED.pack, STORED.settings].some((key) => key in changes));
}

/**
 * The same for a page, which sees the worker's work from outside: the worker writes down what IT manages when it has
 * come to believe it, and from then on its answers may be others.
 */
export function concernsAnswers(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return concernsPolicy(changes, area) || (area === 'local' && STORED.managed in changes);
}
