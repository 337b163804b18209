import type { KeptPack } from './stored.ts';

/** Why a pack may not take the place of another; the name of the sentence that tells it. */
export type Objection = 'packOtherKey' | 'packOlder' | 'packSameVersion';

type Identity = Pick<KeptPack, 'id' | 'version' | 'text' | 'key'>;

/**
 * Whether `next` may take the place of `before`. The first signature is trusted and from then on is the only one; versions
 * only rise, so that nobody can bring an old policy back. Unsigned packs of the same id may be mended under one version.
 */
export function objectionTo(next: Identity, before: Identity | null): Objection | null {
  if (!before) return null;
  if (before.key !== null && next.key !== before.key) return 'packOtherKey';
  if (before.key === null && next.id !== before.id) return null;
  const order = compareVersions(next.version, before.version);
  if (order < 0) return 'packOlder';
  return order === 0 && before.key !== null && next.text !== before.text ? 'packSameVersion' : null;
}

/** Negative when `a` is the older one. Both are versions like 1.10.0, of any length of digits. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(BigInt));
  for (let part = 0; part < 3; part++) {
    const [x = 0n, y = 0n] = [left?.[part], right?.[part]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
