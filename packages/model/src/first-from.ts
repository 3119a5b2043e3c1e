/**
 * Finds where, in items that are in order, those end that come before something:
 * binary search.
 *
 * @param items - in order: those that come before stand first
 * @param isBefore - whether an item comes before what is looked for
 * @param start - index to begin at; 0 unless given
 * @returns the index of the first that does not; the number of items where all do
 * @example
 * firstFrom([1, 3, 5], (item) => item < 4); // 2
 */
export function firstFrom<Item>(
  items: readonly Item[],
  isBefore: (item: Item) => boolean,
  start: number = 0,
): number {
  let low = start;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
