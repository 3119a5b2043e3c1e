import type { Leaf } from "@dragoman/inline";
import { ELLIPSES } from "./closing-mark.js";
import { type Edit, WORDS } from "./edit.js";

/**
 * Says what became of the signs of a stretch.
 *
 * @param before - the signs that were there
 * @param after - those that are there now
 * @param atEnd - whether both texts end with them
 * @returns an edit; none where there are no signs
 * @example
 * punctuationEdits([], read("Read on.").leaves.slice(-1), true)[0]?.type; // "closing"
 */
export function punctuationEdits(
  before: readonly Leaf[],
  after: readonly Leaf[],
  atEnd: boolean,
): Edit[] {
  const all = [...before, ...after];
  if (all.length === 0) return [];
  if (all.every(({ key }) => `-'"`.includes(key)))
    return [{ type: "style", class: "dash-or-quote" }];
  const [old] = before;
  const [next] = after;
  // `>`, `€` and `%` are words, but the same in all languages; `_` is a part of a name, or marks a key.
  if (all.some(({ raw }) => /[\p{S}%‰@#&§/\\_]/u.test(raw)))
    return before.length === 1 && after.length === 1 && old && next
      ? [{ type: "replace-leaf", class: "punctuation", old, next }]
      : [WORDS];
  // What encloses something and went, or came, without its partner encloses something else now.
  if (enclosing(before) !== enclosing(after)) return [WORDS];
  const write = (leaves: readonly Leaf[]): string => leaves.map(({ raw }) => raw).join("");
  const texts = { before: write(before), after: write(after) };
  if (atEnd) return [{ type: "closing", class: "closing-punctuation", ...texts }];
  const isEllipsis = ELLIPSES.includes(texts.before) && ELLIPSES.includes(texts.after);
  return isEllipsis
    ? [{ type: "ellipsis", class: "punctuation", ...texts, at: old?.start ?? 0 }]
    : [{ type: "style", class: "punctuation" }];
}

/** The signs that come in pairs. */
function enclosing(leaves: readonly Leaf[]): string {
  return leaves
    .map(({ key }) => key)
    .filter((key) => /^['"()（）]$/u.test(key))
    .join("");
}
