import type { Reading } from "@dragoman/inline";
import type { Edit } from "./edit.js";

/** What became of the case of letters. */
export type CaseEdit = Extract<Edit, { type: "letter-case" | "first-letter" | "capitals" }>;

/**
 * Says what became of the letters' case, word by word: of nearly all texts
 * nothing. A first letter and capitals throughout are what other languages do
 * likewise; capitals within a title they have not.
 *
 * @param old - the source as it was
 * @param next - the source as it is
 * @param stands - for each old leaf the index of the new one that is the same, or -1
 * @example
 * const [old, next] = [read("Could not read"), read("could not read")];
 * caseEdits(old, next, Int32Array.of(0, 1, 2))[0]?.type; // "first-letter"
 */
export function caseEdits(old: Reading, next: Reading, stands: Int32Array): CaseEdit[] {
  const edits = old.leaves.flatMap((leaf, index): CaseEdit[] => {
    const other = next.leaves[stands[index] ?? -1];
    if (leaf.kind !== "word" || !other || other.raw === leaf.raw) return [];
    const isFirst =
      index === 0 && stands[0] === 0 && afterFirst(leaf.raw) === afterFirst(other.raw);
    return [
      {
        type: isFirst ? "first-letter" : "letter-case",
        class: "letter-case",
        old: leaf,
        next: other,
      },
    ];
  });
  if (edits.length === 0 || isCapitals(old) || !isCapitals(next)) return edits;
  return [{ type: "capitals", class: "letter-case" }];
}

function afterFirst(word: string): string {
  const [first = ""] = word;
  return word.slice(first.length);
}

/** Fewer capitals may be an abbreviation. */
const FEWEST_CAPITALS = 5;

/** Whether all words are in capitals, and not for being short for something. */
function isCapitals({ leaves }: Reading): boolean {
  const letters = leaves
    .filter(({ kind }) => kind === "word")
    .map(({ raw }) => raw)
    .join("");
  return letters.length >= FEWEST_CAPITALS && letters === letters.toUpperCase();
}
