const VERSION = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/;

/** Positive when `one` is the later version; NaN when either is none. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [VERSION.exec(one), VERSION.exec(other)];
  if (!a || !b) return Number.NaN;
  for (const part of [1, 2, 3]) {
    const difference = Number(a[part]) - Number(b[part]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The next small step: 1.4.2 gives 1.4.3. What is no version begins at 1.0.0. */
export function raised(version: string): string {
  const [, major, minor, patch] = VERSION.exec(version) ?? [];
  return major === undefined ? '1.0.0' : `${major}.${minor}.${Number(patch) + 1}`;
}
