/** Items that belong together: never none. */
export type Group<Item> = [Item, ...Item[]];

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
): Map<Key, Group<Item>> {
  const groups = new Map<Key, Group<Item>>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}

/**
 * Adds an item to the group of its key; to a new one where there is none.
 *
 * @param groups - the groups by key; they are changed
 * @param key - the key
 * @param item - the item, behind those that the group has
 * @example
 * addToGroup(new Map([[1, ["a"]]]), 1, "c"); // now 1 has ["a", "c"]
 */
export function addToGroup<Key, Item>(groups: Map<Key, Group<Item>>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
