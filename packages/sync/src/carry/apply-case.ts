import type { Leaf } from "@dragoman/inline";
import type { Application } from "./application.js";
import type { CaseEdit } from "./case-edits.js";

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
  if (isSmall && !terms.isMostlySmall(small + first.raw.slice(letter.length))) return;
  splices.replace({ start: first.start, end: first.start + letter.length }, wanted);
}
