/** A draft is edited as plain JSON: it may be half written, or come from a file that is wrong in places. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export type Path = readonly (string | number)[];

export type Change =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Json | undefined }
  | { readonly kind: 'insert'; readonly path: Path; readonly at: number; readonly value: Json }
  | { readonly kind: 'remove'; readonly path: Path; readonly at: number }
  | { readonly kind: 'move'; readonly path: Path; readonly from: number; readonly to: number };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function stringOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** What stands at the path; undefined when nothing does. */
export function at(root: Json, path: Path): Json | undefined {
  let here: Json | undefined = root;
  for (const step of path) {
    if (typeof step === 'number') here = listOf(here)[step];
    else here = isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here;
}

/** A new root with the change made; everything that it does not touch is shared with the old one. */
export function changed(root: JsonObject, change: Change): JsonObject {
  if (change.kind === 'set') return objectOf(replaced(root, change.path, () => change.value));
  return objectOf(replaced(root, change.path, (list) => rearranged(listOf(list), change)));
}

function rearranged(list: readonly Json[], change: Exclude<Change, { kind: 'set' }>): Json {
  if (change.kind === 'insert') return list.toSpliced(change.at, 0, change.value);
  if (change.kind === 'remove') return list.toSpliced(change.at, 1);
  const moved = list[change.from];
  return moved === undefined ? list : list.toSpliced(change.from, 1).toSpliced(change.to, 0, moved);
}

function replaced(
  value: Json | undefined,
  path: Path,
  make: (old: Json | undefined) => Json | undefined,
): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return make(value);
  if (typeof step === 'number') {
    const list = listOf(value);
    return list.with(Math.min(step, list.length - 1), replaced(list[step], rest, make) ?? null);
  }
  const { [step]: old, ...others } = objectOf(value);
  const next = replaced(old, rest, make);
  if (next === undefined) return others;
  // The key keeps its place, so that an exported file differs only where it was edited.
  return old === undefined ? { ...others, [step]: next } : { ...objectOf(value), [step]: next };
}

export function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}

/** `cards.3.rule.en`: how problems name a field, and how a control is found in the page. */
export function pathName(path: Path): string {
  return path.join('.');
}

export function pathOf(name: string): Path {
  return name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
