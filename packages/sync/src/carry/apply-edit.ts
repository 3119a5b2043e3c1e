import { type Worded, worded } from "@dragoman/model";
import type { Leaf } from "@dragoman/inline";
import type { Application } from "./application.js";
import { applyClosing } from "./apply-closing.js";
import { addLeaf, removeLeaf, replaceLeaf, replaceToken } from "./apply-leaf.js";
import { notThere } from "./doubts.js";
import { applyMarkEdit } from "./apply-mark-edit.js";
import { EDIT_CLASS_NAMES } from "./classes.js";
import { applyCase } from "./apply-case.js";
import { applySigns } from "./apply-signs.js";
import type { Edit } from "./edit.js";
import { wordsOf } from "./standing-words.js";

/**
 * Applies one edit of the source to the target.
 *
 * @returns undefined when it was applied, or needs nothing; else why it is not certain
 */
export function applyEdit(edit: Edit, on: Application): Worded | undefined {
  switch (edit.type) {
    case "words":
      return worded("{{what}} changed", { what: EDIT_CLASS_NAMES.words });
    case "style":
      return undefined;
    case "add-signs":
    case "remove-signs":
      return applySigns(edit, on);
    case "letter-case":
    case "first-letter":
    case "capitals":
      return applyCase(edit, on);
    case "closing":
      return applyClosing(edit.before, edit.after, on);
    case "ellipsis":
      return applyEllipsis(edit.before, edit.after, edit.at, on);
    case "line-breaks":
      return applyLineBreaks(edit.count, on);
    case "replace-token":
      return replaceToken(edit.before, edit.after, on);
    case "replace-leaf":
      return replaceLeaf(edit.old, edit.next, on);
    case "remove-leaf":
      return removeLeaf(edit.old, on);
    case "add-leaf":
      return addLeaf(edit.next, edit.place, on);
    case "to-code":
      return toCode(edit.next, edit.from, edit.to, on);
    case "from-code": {
      const found = on.leaves.occurrences(edit.old);
      found?.forEach((span) => on.splices.replace(span, edit.text));
      return found ? undefined : notThere(edit.old.raw);
    }
    default:
      return applyMarkEdit(edit, on);
  }
}

/** Where all are written in the other way now, so are they in a target that has as many: each at its own. */
function applyEllipsis(old: string, next: string, at: number, on: Application): undefined {
  const { old: before, next: after, target: own } = on.placesOf(old);
  if (after.length > 0 || before.length !== own.length) return;
  const start = own[before.indexOf(at)];
  if (start !== undefined) on.splices.replace({ start, end: start + old.length }, next);
}

function applyLineBreaks(count: number, on: Application): Worded | undefined {
  const breaks = [...on.target.text.matchAll(/[ \t]{0,99}\\?\n[ \t]{0,99}/g)];
  if (breaks.length === count) return undefined;
  if (count > 0) return worded("line breaks changed, and it is not certain where they belong");
  for (const { index, 0: whole } of breaks)
    on.splices.replace({ start: index, end: index + whole.length }, " ");
  return undefined;
}

function toCode(next: Leaf, from: number, to: number, on: Application): Worded | undefined {
  const place = on.words.asTheyStand(from, to);
  if (!place)
    return worded("“{{words}}” does not stand in the translation exactly once", {
      words: wordsOf(on.old, from, to),
    });
  on.splices.replace(place, next.raw);
  return undefined;
}
