import type { SlotForm } from "@dragoman/model";
import { blanked, codeSpans } from "./code-spans.js";
import { type InlineReading, readInline, sequence } from "./inline.js";

/** A text, and all that is known of how renderers read it. */
export interface Reading extends InlineReading {
  /** As written. */
  readonly text: string;
  /**
   * The text with spaces for its code, where all readers agree on what is
   * code; else as written. What is markup in here may be markup to somebody.
   */
  readonly markup: string;
  /** Whether they agree. */
  readonly isCertain: boolean;
}

/** What decides how a text is read. */
export interface ReadingOptions {
  readonly form: SlotForm["form"];
  /** Whether no other text of the page can take a backtick away from this one. */
  readonly codeIsCertain: boolean;
}

/**
 * Reads a msgid or a msgstr.
 *
 * CommonMark reads tags and code spans from left to right; Python-Markdown
 * reads all code spans first. Code is left out only where that makes no difference: in
 * ``<b title="`">a `<script>` `` it does.
 *
 * @param text - the text
 * @param options - where it stands, and whether its backticks are its own
 * @returns the text, and all readings of it
 * @example
 * readText("a `b`", { form: "markdown", codeIsCertain: true }).markup; // "a    "
 */
export function readText(text: string, { form, codeIsCertain }: ReadingOptions): Reading {
  if (form === "html-text")
    return {
      text,
      markup: text,
      isCertain: true,
      addresses: [],
      tags: sequence(text),
      codeSpans: [],
    };
  const inline = readInline(text);
  const { spans, isPaired } = codeSpans(text);
  const isSame = JSON.stringify(spans) === JSON.stringify(inline.codeSpans);
  // At the start of a line, a tag in code is HTML to Python-Markdown.
  const isOnLines = spans.every(({ start, end }) => !text.slice(start, end).includes("\n"));
  const hasCode = form === "markdown" || form === "link-text";
  const isCertain = isPaired && isSame && isOnLines && codeIsCertain && hasCode;
  return { ...inline, text, isCertain, markup: isCertain ? blanked(text, spans) : text };
}

/**
 * Reads a source: its author meant as code what CommonMark takes for code.
 *
 * @param text - the msgid
 * @param options - as for {@link readText}
 * @returns the same, without that code in its markup
 * @example
 * readSource("a `b`", { form: "markdown", codeIsCertain: false }).markup; // "a    "
 */
export function readSource(text: string, options: ReadingOptions): Reading {
  const reading = readText(text, options);
  return { ...reading, markup: blanked(text, reading.codeSpans) };
}
