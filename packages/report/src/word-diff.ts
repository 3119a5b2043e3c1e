/** A stretch of words that two texts share, or that only one of them has. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Texts whose middles differ in more pairs of words are shown as replaced as a whole. */
const MOST_PAIRS = 250_000;

/**
 * Compares two texts word by word: the longest common subsequence of words
 * (Wagner and Fischer, "The String-to-String Correction Problem", 1974). Takes
 * time in proportion to the product of the lengths between what both texts
 * have in common at their ends, and at most to 250,000 pairs of words.
 *
 * @param before - the old text
 * @param after - the new one
 * @returns the parts in order; where words were replaced, what was removed comes first
 * @see https://doi.org/10.1145/321796.321811
 * @example
 * wordDiff("a red boat", "a blue boat");
 * // [{ kind: "same", text: "a" }, { kind: "removed", text: "red" }, { kind: "added", text: "blue" }, …]
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [words(before), words(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end++;
  const oldMiddle = old.slice(start, old.length - end);
  const nowMiddle = now.slice(start, now.length - end);
  return [
    ...part("same", old.slice(0, start)),
    ...middle(oldMiddle, nowMiddle),
    ...part("same", old.slice(old.length - end)),
  ];
}

function middle(old: readonly string[], now: readonly string[]): DiffPart[] {
  if (old.length * now.length > MOST_PAIRS) return [...part("removed", old), ...part("added", now)];
  const width = now.length + 1;
  const common = commonWords(old, now);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const same = i;
    while (i < old.length && j < now.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
    parts.push(...part("same", old.slice(same, i)));
    const [oldStart, nowStart] = [i, j];
    while ((i < old.length || j < now.length) && (i >= old.length || old[i] !== now[j])) {
      if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    parts.push(
      ...part("removed", old.slice(oldStart, i)),
      ...part("added", now.slice(nowStart, j)),
    );
  }
  return parts;
}

/** How many words two texts have in common from each pair of places on, row by row. */
function commonWords(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const here = i * width + j;
      table[here] =
        old[i] === now[j]
          ? (table[here + width + 1] ?? 0) + 1
          : Math.max(table[here + width] ?? 0, table[here + 1] ?? 0);
    }
  }
  return table;
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

function part(kind: DiffPart["kind"], words: readonly string[]): DiffPart[] {
  return words.length === 0 ? [] : [{ kind, text: words.join(" ") }];
}
