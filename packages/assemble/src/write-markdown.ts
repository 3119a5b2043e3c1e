import type { MarkdownForm } from "@dragoman/model";
import { escapePipes } from "./escape-pipes.js";
import { withoutLineBreaks } from "./without-line-breaks.js";

/** What would start another block where a paragraph's line begins (CommonMark 0.31, §4 and §5, and Python-Markdown's). */
const blockStart =
  /^(?:[-+*](?=\s|$)|#|>|`{3,}(?=[^`]*$)|~{3}|=+\s*$|-+\s*$|!!!\s|\?\?\?\+?\s|={3}[+!]*\s+["']|\/{3}\s|:\s)/;
/** What starts a block to some renderers and not to others. */
const mayBeStart = /^(?:#{7,}|#+(?=[^\s#])|:(?=\s))/;
const orderedItem = /^(\d{1,9})([.)])(?=\s|$)/;

/**
 * Writes a block of inline Markdown. A `\n` in the target is a hard break;
 * continuation lines get their container's prefix. A line that would start a
 * block (`1. Januar`) is escaped: a translation must not change what block it
 * stands in. But where the author has begun like that (`#42 is mended`), so may the translator.
 *
 * @param target - the translation, with `\n` alone as line break
 * @param form - where the block stands; without hard breaks all is put on one line, where nothing starts a block
 * @param original - what the slot holds in the source page
 * @param newline - how lines end in the page
 * @returns the text to put into the slot
 * @see https://spec.commonmark.org/0.31.2/#container-blocks
 * @see https://spec.commonmark.org/0.31.2/#leaf-blocks
 * @example
 * const form = { form: "markdown", linePrefix: "> ", hardBreaks: ["\\"], inTable: false } as const;
 * writeMarkdown("1. Januar\nMittag", form, "January 1st\\\n> Noon", "\n"); // "1\\. Januar\\\n> Mittag"
 */
export function writeMarkdown(
  target: string,
  form: MarkdownForm,
  original: string,
  newline: string,
): string {
  if (form.hardBreaks.length === 0) {
    const line = withoutLineBreaks(target);
    return form.inTable ? escapePipesIn(line, form.codeInCells ?? false) : line;
  }
  const lines = target
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const own = mayBeStart.exec(original)?.[0];
  const escaped = lines.map((line, index) =>
    index === 0 && own !== undefined && own === mayBeStart.exec(line)?.[0]
      ? line
      : escapeBlockStart(line),
  );
  return escaped.reduce((text, line, index) => {
    const hardBreak = form.hardBreaks[index - 1] ?? form.hardBreaks.at(-1) ?? "";
    return `${text}${hardBreak}${newline}${form.linePrefix}${line}`;
  });
}

/** The same line, as text: a backslash before what would start a block. */
function escapeBlockStart(line: string): string {
  if (orderedItem.test(line)) return line.replace(orderedItem, "$1\\$2");
  return blockStart.test(line) ? `\\${line}` : line;
}

/** The same, but for code spans where the dialect leaves those alone. */
function escapePipesIn(line: string, exceptCode: boolean): string {
  if (!exceptCode) return escapePipes(line);
  const pieces = line.split(/(`[^`]+`)/);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : escapePipes(piece))).join("");
}
