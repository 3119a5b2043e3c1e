/**
 * Gives the items that others do not have, each as often as it is missing there.
 *
 * @param items - in any order
 * @param others - what they are compared with
 * @param keyOf - what must be equal; an item without a key is like no other
 * @returns those that are left, in order; of several that are equal the last ones
 * @example
 * notAmong(["a", "b", "a"], ["a"], String); // ["b", "a"]
 */
export function notAmong<Item>(
  items: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): Item[] {
  const counts = new Map<string | undefined, number>();
  for (const other of others) {
    const key = keyOf(other);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return items.filter((item) => {
    const key = keyOf(item);
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return key === undefined || left <= 0;
  });
}
