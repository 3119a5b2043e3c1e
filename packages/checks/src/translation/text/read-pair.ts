import { read, type Reading } from "@dragoman/inline";
import type { CheckedSegment } from "../translation-pair.js";
import { readString } from "./read-string.js";
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
  readonly segment: CheckedSegment;
  readonly source: ReadText;
  readonly target: ReadText;
  /** Whether the text is inline Markdown; else it is HTML, or a plain value of front matter or of an attribute. */
  readonly isMarkdown: boolean;
  /** Whether both have the same words: only markup differs, and what is said of a language does not hold. */
  readonly isUntranslated: boolean;
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
export function readPair(segment: CheckedSegment, target: string): ReadPair {
  const { form } = segment.slot.form;
  const [there, here] = [readText(segment, segment.source), readText(segment, target)];
  return {
    segment,
    source: there,
    target: here,
    isUntranslated: wordsOf(there) === wordsOf(here),
    isMarkdown: form === "markdown" || form === "link-text",
  };
}

function readText({ kind }: CheckedSegment, text: string): ReadText {
  const reading = kind === "ui-string" ? readString(text) : read(text);
  return { text, reading, visible: visibleText(reading) };
}

function wordsOf({ reading }: ReadText): string {
  const words = reading.leaves.filter(({ kind }) => kind === "word");
  return words.map(({ key }) => key).join(" ");
}
