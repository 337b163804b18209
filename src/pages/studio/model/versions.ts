import { compareVersions } from '../../../policy/layers/succession.ts';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** False as well when either is no version: a draft may hold anything. */
export function isHigher(version: string, than: string): boolean {
  return VERSION.test(version) && VERSION.test(than) && compareVersions(version, than) > 0;
}

/** The next small step: 1.4.2 gives 1.4.3. What is no version begins at 1.0.0. */
export function raised(version: string): string {
  const [, major, minor, patch = ''] = VERSION.exec(version) ?? [];
  return major === undefined ? '1.0.0' : `${major}.${minor}.${BigInt(patch) + 1n}`;
}
