import type { Leaf } from "@dragoman/inline";

/** What is the same where its key is: leaves, or tokens. */
type Keyed = Pick<Leaf, "key">;

/** Leaves of the old text that gave way to leaves of the new one; indices, ends exclusive. */
export interface Hunk {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Which leaves of two texts are the same, and what stands between them. */
export interface LeafAlignment {
  /** For each old leaf the index of the new one that is the same, or -1. */
  readonly stands: Int32Array;
  readonly hunks: readonly Hunk[];
}

/** Above this many comparisons the part that differs is one hunk: nothing is carried over such an edit anyway. */
const MOST_CELLS = 1_000_000;

/**
 * Aligns two lists of leaves by their keys: common prefix and suffix, and
 * between them a longest common subsequence (Wagner and Fischer, 1974).
 */
export function alignLeaves(old: readonly Keyed[], next: readonly Keyed[]): LeafAlignment {
  const stands = new Int32Array(old.length).fill(-1);
  const shortest = Math.min(old.length, next.length);
  let prefix = 0;
  while (prefix < shortest && old[prefix]?.key === next[prefix]?.key) stands[prefix] = prefix++;
  let suffix = 0;
  while (suffix < shortest - prefix && old.at(-1 - suffix)?.key === next.at(-1 - suffix)?.key) {
    suffix++;
    stands[old.length - suffix] = next.length - suffix;
  }
  const middle = { from: prefix, oldTo: old.length - suffix, newTo: next.length - suffix };
  if ((middle.oldTo - prefix) * (middle.newTo - prefix) <= MOST_CELLS)
    alignMiddle(old, next, middle, stands);
  return { stands, hunks: hunksOf(stands, next.length) };
}

interface Middle {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

function alignMiddle(
  old: readonly Keyed[],
  next: readonly Keyed[],
  { from, oldTo, newTo }: Middle,
  stands: Int32Array,
): void {
  const [rows, columns] = [oldTo - from, newTo - from];
  if (rows === 0 || columns === 0) return;
  const numbers = new Map<string, number>();
  const before = numbered(old, from, oldTo, numbers);
  const after = numbered(next, from, newTo, numbers);
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    const key = before[i];
    for (let j = columns - 1, cell = i * width + j; j >= 0; j--, cell--) {
      const down = lengths[cell + width] ?? 0;
      const right = lengths[cell + 1] ?? 0;
      if (key === after[j]) lengths[cell] = (lengths[cell + width + 1] ?? 0) + 1;
      else lengths[cell] = down > right ? down : right;
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const cell = i * width + j;
    if (before[i] === after[j]) stands[from + i++] = from + j++;
    else if ((lengths[cell + width] ?? 0) >= (lengths[cell + 1] ?? 0)) i++;
    else j++;
  }
}

/** Keys as numbers: each is compared with many. */
function numbered(
  leaves: readonly Keyed[],
  from: number,
  to: number,
  numbers: Map<string, number>,
): Int32Array {
  const found = new Int32Array(to - from);
  for (let at = from; at < to; at++) {
    const key = leaves[at]?.key ?? "";
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    found[at - from] = number;
  }
  return found;
}

function hunksOf(stands: Int32Array, newLength: number): Hunk[] {
  const hunks: Hunk[] = [];
  let oldFrom = 0;
  let newFrom = 0;
  for (let index = 0; index <= stands.length; index++) {
    const stand = index < stands.length ? (stands[index] ?? -1) : newLength;
    if (stand === -1) continue;
    if (index > oldFrom || stand > newFrom)
      hunks.push({ oldFrom, oldTo: index, newFrom, newTo: stand });
    oldFrom = index + 1;
    newFrom = stand + 1;
  }
  return hunks;
}
