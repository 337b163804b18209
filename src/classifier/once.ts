/** Remembers what `find` made of each object as long as the object lives: a reading is asked the same by many rules. */
export function once<K extends object, V>(find: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.value;
    const value = find(of);
    known.set(of, { value });
    return value;
  };
}
