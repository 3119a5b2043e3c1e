import type { Leaf, LeafKind } from "@dragoman/inline";
import { type Worded, worded } from "@dragoman/model";
import type { Application } from "./application.js";
import { carryAttributes, readableValues } from "./attributes.js";
import { noCounterpart, notThere, wordsLost } from "./doubts.js";
import { marksAround } from "./standing-words.js";
import { isUnspaced } from "./whole-words.js";

/** Puts another leaf wherever the target has one; gives undefined, or why it is not certain. */
export function replaceLeaf(old: Leaf, next: Leaf, on: Application): Worded | undefined {
  if (old.kind === "punctuation") return replaceSign(old, next, on);
  const found = on.leaves.occurrences(old);
  if (!found) return notThere(old.raw);
  for (const span of found) {
    const raw = on.target.text.slice(span.start, span.end);
    const text =
      old.kind === "tag" || old.kind === "attributes"
        ? carryAttributes(raw, old.raw, next.raw, on.attributes)
        : next.raw;
    if (text === undefined) return noCounterpart(next.raw);
    on.splices.replace(span, text);
  }
  return undefined;
}

/** A sign is what it is by what stands beside it: only the same token is known to have the same one. */
function replaceSign(old: Leaf, next: Leaf, on: Application): Worded | undefined {
  const token = on.tokens.edit(old, next);
  return token === undefined ? notThere(old.raw) : replaceToken(token.old, token.next, on);
}

/** Puts another token wherever the target has one; gives undefined, or why it is not certain. */
export function replaceToken(old: string, next: string, on: Application): Worded | undefined {
  const places = on.tokens.of(old);
  if (places === undefined) return notThere(old);
  for (const place of places) on.splices.replace(place, next);
  return undefined;
}

/** Takes a leaf out of the target, with the space that only it needed; gives undefined, or why it is not certain. */
export function removeLeaf(old: Leaf, on: Application): Worded | undefined {
  const found = on.leaves.occurrences(old);
  if (!found) return notThere(old.raw);
  const { text } = on.target;
  for (const { start, end } of found) {
    const raw = text.slice(start, end);
    if (isTranslated(readableValues(raw, on.attributes), readableValues(old.raw, on.attributes)))
      return wordsLost(raw);
    const [before, after] = [text.charAt(start - 1), text.charAt(end)];
    const [isSpaced, isOpen] = [/^\s?$/.test(before), /^\s?$/.test(after)];
    // One of two spaces goes along, and one before a sign that closes; words that only the leaf kept apart stay apart.
    if (isSpaced && (end === text.length || /[.,;:!?)\]}…]/.test(after)))
      on.splices.replace({ start: Math.max(0, start - 1), end }, "");
    else if (isSpaced && isOpen) on.splices.replace({ start, end: end + 1 }, "");
    else on.splices.replace({ start, end }, areWords(before, after) ? " " : "");
  }
  return undefined;
}

function areWords(...letters: readonly string[]): boolean {
  return letters.every((letter) => /[\p{L}\p{N}]/u.test(letter) && !isUnspaced(letter));
}

/** Whether somebody translated a text within markup, such as an image's. */
export function isTranslated(own: string, source: string): boolean {
  return own !== "" && own !== source;
}

/** What a sentence has at its edge in any language; code or a URL is a part of it, which stands where the grammar has it. */
const AT_EDGES: ReadonlySet<LeafKind> = new Set([
  "icon",
  "footnote",
  "attributes",
  "marker",
  "tag",
]);

/** Puts a leaf at an edge of the target; gives undefined, or why it is not certain. */
export function addLeaf(
  next: Leaf,
  place: "start" | "end" | undefined,
  on: Application,
): Worded | undefined {
  const { text } = on.next;
  const { text: target } = on.target;
  const isWithin = marksAround(on.next, next).length > 0;
  if (place === undefined || isWithin || !AT_EDGES.has(next.kind))
    return worded("it is not certain where the new {{markup}} belongs", {
      markup: next.raw.slice(0, 60),
    });
  if (place === "start")
    on.splices.insert(0, next.raw + (/\s/.test(text[next.end] ?? "") ? " " : ""));
  else {
    const isApart = /\s/.test(text[next.start - 1] ?? "") && !/\s/.test(target.slice(-1));
    on.splices.insert(target.length, (isApart ? " " : "") + next.raw);
  }
  return undefined;
}
