/** What can be seen of a text on a line or two; the rest is for who opens it. */
const SEEN = 240;
/** A match that is farther into the text than this would be cut off: the excerpt then begins later. */
const FAR = 70;
/** Characters before such a match, at most. */
const BEFORE = 40;

/** A part of a text, in stretches; `isMatch` where it is what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Cuts a text down to what the list shows of it, so that what was searched for is in it.
 *
 * @param text - the text
 * @param query - the search; its first word that stands in the text as it is written is marked
 * @returns the parts, one after the other, with an ellipsis where something is left out
 * @example
 * excerptOf("Low water", "water"); // [{ text: "Low ", isMatch: false }, { text: "water", isMatch: true }]
 */
export function excerptOf(text: string, query: string): ExcerptPart[] {
  const lower = text.toLowerCase();
  // Lower case can be longer (`İ`); offsets would then be wrong.
  const words = lower.length === text.length ? query.toLowerCase().split(/\s+/u) : [];
  const word = words.find((word) => word !== "" && lower.includes(word)) ?? "";
  const at = lower.indexOf(word);
  const start = startFor(text, at);
  const end = Math.max(start + SEEN, at + word.length);
  const before = `${start > 0 ? "…" : ""}${text.slice(start, at)}`;
  const after = `${text.slice(at + word.length, end)}${end < text.length ? "…" : ""}`;
  return [
    { text: before, isMatch: false },
    { text: text.slice(at, at + word.length), isMatch: true },
    { text: after, isMatch: false },
  ].filter((part) => part.text !== "");
}

/** The excerpt begins with a word, where there is a space. */
function startFor(text: string, at: number): number {
  if (at <= FAR) return 0;
  const space = text.indexOf(" ", at - BEFORE);
  return space !== -1 && space < at ? space + 1 : at - BEFORE;
}
