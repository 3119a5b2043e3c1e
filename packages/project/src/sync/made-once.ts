/**
 * Gives what was made for a key before, or makes it now.
 *
 * @param made - what was made so far; it grows
 * @param key - what it is made for
 * @param make - makes it; where it throws, nothing is kept
 * @returns the value
 * @example
 * madeOnce(templates, "index.md", () => templateOf([page]));
 */
export function madeOnce<Key, Value>(
  made: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
  key: Key,
  make: () => Value,
): Value {
  const before = made.get(key);
  if (before !== undefined) return before;
  const value = make();
  made.set(key, value);
  return value;
}
