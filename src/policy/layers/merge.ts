import type { Fault } from '../check/fault.ts';
import { isFields, isIdList, isText, type Path } from '../check/walk.ts';

type Fields = Record<string, unknown>;

/**
 * Lays an overlay over a pack. Fields replace fields; entries of lists that have ids are merged by id, new ones come last;
 * texts and all other lists are replaced as a whole. In any object of the overlay, `remove: { "cards": ["id"] }` takes
 * entries of that object's lists (or keys of its objects) away. Adds to `faults` what cannot be removed. Nothing is
 * checked beyond that: the result is no pack before it went through `parsePack`.
 */
export function merge(base: unknown, over: unknown, faults: Fault[] = [], path: Path = []): unknown {
  if (isIdList(base) && isIdList(over)) return mergeById(base, over, faults, path);
  if (!isFields(over) || isText(over)) return over;
  const { remove, ...fields } = over;
  const below: Fields = isFields(base) && !isText(base) ? { ...base } : {};
  if (remove !== undefined) takeAway(below, remove, faults, [...path, 'remove']);
  for (const [key, value] of Object.entries(fields)) {
    // Own keys alone: "__proto__" in a file is a field like any other, and refused as one that no pack has.
    const merged = merge(Object.hasOwn(below, key) ? below[key] : undefined, value, faults, [...path, key]);
    Object.defineProperty(below, key, { value: merged, enumerable: true, configurable: true, writable: true });
  }
  return below;
}

function mergeById(
  base: readonly { readonly id: string }[],
  over: readonly { readonly id: string }[],
  faults: Fault[],
  path: Path,
): unknown[] {
  const changes = new Map(over.map((entry, index) => [entry.id, { entry, index }]));
  const kept = base.map((entry) => {
    const change = changes.get(entry.id);
    return change ? merge(entry, change.entry, faults, [...path, change.index]) : entry;
  });
  const known = new Set(base.map(({ id }) => id));
  return [...kept, ...over.filter(({ id }) => !known.has(id))];
}

function takeAway(from: Fields, remove: unknown, faults: Fault[], path: Path): void {
  if (!isFields(remove)) {
    faults.push({ path, message: 'expected lists of ids, such as { "cards": ["story"] }' });
    return;
  }
  for (const [list, ids] of Object.entries(remove)) {
    const before = Object.hasOwn(from, list) ? from[list] : undefined;
    if (!Array.isArray(ids) || !(isIdList(before) || isFields(before))) {
      faults.push({ path: [...path, list], message: `there is no list "${list}" to remove from` });
      continue;
    }
    const there = isIdList(before) ? before.map(({ id }) => id) : Object.keys(before);
    for (const [index, id] of ids.entries()) {
      if (!there.includes(id)) faults.push({ path: [...path, list, index], message: `there is no "${id}" to remove` });
    }
    from[list] = isIdList(before)
      ? before.filter(({ id }) => !ids.includes(id))
      : Object.fromEntries(Object.entries(before).filter(([key]) => !ids.includes(key)));
  }
}
