import type { Mark } from "@dragoman/inline";
import { type Span, type Worded, worded } from "@dragoman/model";
import type { Application } from "./application.js";
import { readableValues } from "./attributes.js";
import { NEW_TITLE, noCounterpart, shown } from "./doubts.js";
import { marksWithin, stretchOf, wordsOf } from "./standing-words.js";

/**
 * Puts a new mark around the words that it is around in the source.
 *
 * @param next - the mark, in the new source
 * @param from - index of the first of its leaves in the old source
 * @param to - index after the last
 * @returns undefined when it was applied; else why it is not certain
 */
export function addMark(next: Mark, from: number, to: number, on: Application): Worded | undefined {
  const { title, attributes } = next.resource ?? {};
  if (title !== undefined) return NEW_TITLE;
  const markup = attributes?.text ?? next.open.text;
  if (readableValues(markup, on.attributes) !== "") return noCounterpart(markup);
  const place = placeOfRange(next, from, to, on);
  if ("wording" in place) return place;
  on.splices.wrap(place, next.open.text, next.close.text);
  return undefined;
}

/** Where in the target the words stand that the new mark is around; or why that is not certain. */
function placeOfRange(next: Mark, from: number, to: number, on: Application): Span | Worded {
  const same = marksWithin(on.old, from, to).filter(
    (mark) => mark.from === from && mark.to === to && on.standing.has(mark),
  );
  const enclosed = same.find((mark) => next.open.start < (on.standing.get(mark)?.open.start ?? -1));
  const inner = enclosed ?? same.at(-1);
  // Of several that look alike the new mark may be around any.
  const counterpart = inner ? on.marks.onlyCounterpart(inner) : undefined;
  if (counterpart)
    return enclosed
      ? { start: counterpart.open.start, end: counterpart.close.end }
      : { start: counterpart.open.end, end: counterpart.close.start };
  const { old, target } = on;
  if (from === 0 && to === old.leaves.length) {
    const start = target.text.length - target.text.trimStart().length;
    return { start, end: target.text.trimEnd().length };
  }
  const stretch = stretchOf(old, from, to);
  const words = wordsOf(old, from, to);
  return (
    on.words.asTheyStand(from, to) ??
    // The label of `[words][]` is the words themselves.
    (stretch && !next.close.text.endsWith("[]") ? on.words.byTerm(stretch) : undefined) ??
    worded(
      "“{{words}}” does not stand in the translation exactly once, so {{markup}} has no certain place",
      { words: words.slice(0, 60), markup: shown(next) },
    )
  );
}
