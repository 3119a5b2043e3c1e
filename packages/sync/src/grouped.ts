/**
 * Puts items together that have the same key.
 *
 * @param items - in any order
 * @param keyOf - gives the key of an item
 * @returns by key the items that have it, both in the order of the items
 * @example
 * grouped(["a", "bb", "c"], (word) => word.length).get(1); // ["a", "c"]
 */
export function grouped<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) inGroup(groups, keyOf(item)).push(item);
  return groups;
}

/** The group of a key; a new one where there is none. */
export function inGroup<Key, Item>(groups: Map<Key, Item[]>, key: Key): Item[] {
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = []));
  return group;
}
