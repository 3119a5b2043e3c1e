import type { Segment } from "@dragoman/model";
import { read, type Reading } from "@dragoman/inline";
import { visibleText } from "./visible-text.js";

/** A text, read once for all checks. */
export interface ReadText {
  readonly text: string;
  readonly reading: Reading;
  /** What readers read, at the same offsets; see {@link visibleText}. */
  readonly visible: string;
}

/** A segment's source and its translation, read. */
export interface ReadPair {
  readonly segment: Segment;
  readonly source: ReadText;
  readonly target: ReadText;
  /** Whether the text is inline Markdown; else it is HTML, or a plain value of front matter or of an attribute. */
  readonly isMarkdown: boolean;
}

/**
 * Reads a segment and its translation.
 *
 * @param segment - the segment
 * @param target - its translation
 * @returns both texts, read
 * @example
 * readPair(segment, "Bassa *marea*").target.reading.marks.length; // 1
 */
export function readPair(segment: Segment, target: string): ReadPair {
  const { form } = segment.slot.form;
  return {
    segment,
    source: readText(segment.source),
    target: readText(target),
    isMarkdown: form === "markdown" || form === "link-text",
  };
}

function readText(text: string): ReadText {
  const reading = read(text);
  return { text, reading, visible: visibleText(reading) };
}
