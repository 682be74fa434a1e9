/** Remembers what was made of each key, and makes it once. */
export function remembering<K, V>(make: (key: K) => V, made: Memory<K, V> = new Map()): (key: K) => V {
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const now = make(key);
    made.set(key, now);
    return now;
  };
}

/** A `Map`, or a `WeakMap` that forgets with its keys. */
interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, made: V): unknown;
}
