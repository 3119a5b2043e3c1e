import type { Leaf, Reading } from "@dragoman/inline";
import type { Application } from "./application.js";
import type { Edit } from "./edit.js";

type CaseEdit = Extract<Edit, { type: "letter-case" | "first-letter" | "capitals" }>;

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
  return word.slice([...word].at(0)?.length ?? 0);
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

/** Carries an edit of letter case as far as the target's language is known to follow; the rest is its own affair. */
export function applyCase(edit: CaseEdit, on: Application): undefined {
  if (edit.type === "capitals") applyCapitals(on);
  else if (edit.type === "first-letter" && !isName(edit.old) && !isName(edit.next))
    applyFirstLetter(edit.next, on);
  // A name (`ProxyStore`) is written alike in all languages; any other word has its own case there.
  else if (isName(edit.old) || isName(edit.next))
    on.occurrences(edit.old)?.forEach((span) => on.splices.replace(span, edit.next.raw));
}

function isName({ raw }: Leaf): boolean {
  return /.\p{Lu}/u.test(raw);
}

function applyCapitals({ target, splices, locale }: Application): void {
  for (const leaf of target.leaves) {
    const isEntity = target.text.charAt(leaf.start - 1) === "&";
    if (leaf.kind === "word" && !isEntity)
      splices.replace(leaf, leaf.raw.toLocaleUpperCase(locale));
  }
}

/** Part of a name; or a script that has capitals for whole texts alone (Unicode Standard, 7.7). */
const NO_FIRST = /[\p{N}_\p{Script=Georgian}]/u;

/**
 * The first letter of the target, where that is a word, becomes as the
 * source's is. A capital may be there for another reason: it goes where the
 * locale mostly writes the word without one.
 */
function applyFirstLetter(
  next: Leaf,
  { target, next: source, splices, locale, terms }: Application,
): void {
  const [first] = target.leaves;
  if (first?.kind !== "word" || isName(first) || NO_FIRST.test(first.raw)) return;
  // What the source has, too, is a name or a piece of code.
  if (source.leaves.some(({ raw }) => raw === first.raw)) return;
  const [letter = ""] = first.raw;
  const isSmall = next.raw.startsWith(next.raw.charAt(0).toLowerCase());
  const small = letter.toLocaleLowerCase(locale);
  const wanted = isSmall ? small : letter.toLocaleUpperCase(locale);
  if (wanted === letter) return;
  if (isSmall && !terms.isMostlySmall(small + afterFirst(first.raw))) return;
  splices.replace({ start: first.start, end: first.start + letter.length }, wanted);
}
