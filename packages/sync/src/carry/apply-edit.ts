import { closingMark } from "./closing-mark.js";
import { type Worded, worded } from "@dragoman/model";
import type { Leaf } from "@dragoman/inline";
import type { Application } from "./application.js";
import { applyMarkEdit } from "./apply-mark-edit.js";
import { editClassNames } from "./classes.js";
import { applyCase } from "./apply-case.js";
import { noCounterpart } from "./no-counterpart.js";
import { applySigns } from "./apply-signs.js";
import { carryAttributes } from "./attributes.js";
import type { Edit } from "./edit.js";
import { areDistinctive, standInBoth, wordsOf } from "./standing-words.js";

/**
 * Applies one edit of the source to the target.
 *
 * @returns undefined when it was applied, or needs nothing; else why it is not certain
 */
export function applyEdit(edit: Edit, on: Application): Worded | undefined {
  switch (edit.type) {
    case "words":
      return worded("{{what}} changed", { what: editClassNames.words });
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
    case "replace-leaf":
      return replaceLeaf(edit.old, edit.next, on);
    case "remove-leaf":
      return removeLeaf(edit.old, on);
    case "add-leaf":
      return addLeaf(edit.next, edit.place, on);
    case "to-code":
      return toCode(edit.next, edit.from, edit.to, on);
    case "from-code": {
      const found = on.occurrences(edit.old);
      found?.forEach((span) => on.splices.replace(span, edit.text));
      return found ? undefined : notThere(edit.old.raw);
    }
    default:
      return applyMarkEdit(edit, on);
  }
}

/** Why nothing is certain: what is looked for stands elsewhere, or not as often. */
export function notThere(raw: string): Worded {
  const short = raw.length > 60 ? `${raw.slice(0, 59)}…` : raw;
  return worded("{{text}} stands in the translation not as often as in the source", {
    text: short,
  });
}

/** The same sign at the target's end gives way, or what its script has for it; another sign stays. A new one is the script's own. */
function applyClosing(old: string, next: string, on: Application): undefined {
  const last = on.target.leaves.at(-1);
  if (!last) return;
  const { end } = last;
  const { text } = on.target;
  const own = [old, closingMark(old, text)].find((sign) => text.endsWith(sign, end));
  if (old !== "" && last.kind === "punctuation" && own !== undefined)
    on.splices.replace(
      { start: end - own.length, end },
      own === old ? next : closingMark(next, text),
    );
  else if (old === "" && last.kind !== "punctuation") {
    const isOutside = on.next.text.slice(on.next.leaves.at(-1)?.end).trim() === "";
    on.splices.insert(isOutside ? text.trimEnd().length : end, closingMark(next, text));
  }
}

/** Where all are written in the other way now, so are they in a target that has as many: each at its own. */
function applyEllipsis(old: string, next: string, at: number, on: Application): undefined {
  const [before, after, own] = on.placesOf(old);
  if (after?.length !== 0 || before?.length !== own?.length) return;
  const start = own?.[before?.indexOf(at) ?? -1];
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

function replaceLeaf(old: Leaf, next: Leaf, on: Application): Worded | undefined {
  const found = on.occurrences(old);
  if (!found) return notThere(old.raw);
  for (const span of found) {
    const raw = on.target.text.slice(span.start, span.end);
    const text =
      old.kind === "tag" || old.kind === "attributes"
        ? carryAttributes(raw, old.raw, next.raw)
        : next.raw;
    if (text === undefined) return noCounterpart(next.raw);
    on.splices.replace(span, text);
  }
  return undefined;
}

function removeLeaf(old: Leaf, on: Application): Worded | undefined {
  const found = on.occurrences(old);
  if (!found) return notThere(old.raw);
  const { text } = on.target;
  for (const { start, end } of found) {
    // One of two spaces goes along; words that only the leaf kept apart stay apart.
    const before = start === 0 || /\s/.test(text[start - 1] ?? "");
    const after = end === text.length || /\s/.test(text[end] ?? "");
    if (!before || !after) on.splices.replace({ start, end }, before || after ? "" : " ");
    else if (end < text.length) on.splices.replace({ start, end: end + 1 }, "");
    else on.splices.replace({ start: Math.max(0, start - 1), end }, "");
  }
  return undefined;
}

function addLeaf(
  next: Leaf,
  place: "start" | "end" | undefined,
  on: Application,
): Worded | undefined {
  const { text } = on.next;
  if (place === "start")
    on.splices.insert(0, next.raw + (/\s/.test(text[next.end] ?? "") ? " " : ""));
  else if (place === "end")
    on.splices.insert(
      on.target.text.length,
      (/\s/.test(text[next.start - 1] ?? "") ? " " : "") + next.raw,
    );
  else
    return worded("it is not certain where the new {{markup}} belongs", {
      markup: next.raw.slice(0, 60),
    });
  return undefined;
}

function toCode(next: Leaf, from: number, to: number, on: Application): Worded | undefined {
  const { old, target, splices } = on;
  const words = wordsOf(old, from, to);
  const place = areDistinctive(old, from, to) ? standInBoth(words, old, target) : undefined;
  if (!place)
    return worded("“{{words}}” does not stand in the translation exactly once", { words });
  splices.replace(place, next.raw);
  return undefined;
}
