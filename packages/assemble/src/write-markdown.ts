import type { CodeTitleForm, LinkTextForm, LinkTitleForm, MarkdownForm } from "@dragoman/model";

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
    const line = oneLine(target);
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

/** Escapes each `|` that is not escaped yet; in a cell even those in code spans end it (GFM 0.29, §4.10). */
function escapePipes(line: string): string {
  return line.replace(/(\\*)\|/g, (_, slashes: string) =>
    slashes.length % 2 === 1 ? `${slashes}|` : `${slashes}\\|`,
  );
}

/**
 * Writes a link's text or an image's alt text: brackets must pair (CommonMark 0.31, §6.3).
 *
 * @param target - the translation
 * @param form - where the link stands
 * @returns the text to put between the brackets, on one line
 * @see https://spec.commonmark.org/0.31.2/#links
 * @example
 * writeLinkText("a [b", { form: "link-text", inTable: false }); // "a \\[b"
 */
export function writeLinkText(target: string, form: LinkTextForm): string {
  const line = oneLine(target);
  const balanced = bracketsPair(line) ? line : line.replace(/\\?([[\]])/g, "\\$1");
  return form.inTable ? escapePipes(balanced) : balanced;
}

function bracketsPair(line: string): boolean {
  let depth = 0;
  for (let index = 0; index < line.length && depth >= 0; index++) {
    if (line[index] === "\\") index++;
    else if (line[index] === "[") depth++;
    else if (line[index] === "]") depth--;
  }
  return depth === 0;
}

/**
 * Writes a link's title: the delimiter is escaped within it (CommonMark 0.31, §6.3).
 *
 * @param target - the translation
 * @param form - the title's delimiter, and where the link stands
 * @returns the text to put between the delimiters, on one line
 * @see https://spec.commonmark.org/0.31.2/#links
 * @example
 * writeLinkTitle('dice "no"', { form: "link-title", quote: '"', inTable: false }); // 'dice \\"no\\"'
 */
export function writeLinkTitle(target: string, form: LinkTitleForm): string {
  const line = oneLine(target);
  const delimiter = form.quote === "(" ? /\\?([()])/g : form.quote === '"' ? /\\?(")/g : /\\?(')/g;
  const escaped = line.replace(delimiter, "\\$1").replace(/(?<!\\)((?:\\\\)*)\\$/, "$1\\\\");
  return form.inTable ? escapePipes(escaped) : escaped;
}

/**
 * Writes an admonition's or a tab's title. Python-Markdown takes it up to the line's last quote: quotes within need no escape.
 *
 * @param target - the translation
 * @returns the text to put between the quotes, on one line
 * @see https://python-markdown.github.io/extensions/admonition/
 * @example
 * writeQuotedTitle('Che cosa è "marea"'); // 'Che cosa è "marea"'
 */
export function writeQuotedTitle(target: string): string {
  return oneLine(target);
}

/**
 * Writes the title of fenced code. None of the tools knows an escape in there, so a title with
 * the source's quote takes the other one. One with both, or with a backtick, is for the safety gate.
 *
 * @param target - the translation
 * @param form - how the source is written
 * @returns the text to put into the slot, on one line, with its quotes where there are any
 * @see https://docusaurus.io/docs/markdown-features/code-blocks#code-title
 * @example
 * writeCodeTitle('Che cosa è "marea"', { form: "code-title", quote: '"' }); // "'Che cosa è \"marea\"'"
 */
export function writeCodeTitle(target: string, { quote }: CodeTitleForm): string {
  const line = oneLine(target);
  if (quote === "[") return line;
  const other = quote === '"' ? "'" : '"';
  const own = line.includes(quote) && !line.includes(other) ? other : quote;
  return own + line + own;
}

/**
 * Puts a text on one line.
 *
 * @param target - a text with `\n` alone as line break
 * @returns the text with a space for each line break and the white space about it
 * @example
 * oneLine("Bassa\n  marea"); // "Bassa marea"
 */
export function oneLine(target: string): string {
  return target.replace(/\s*\n\s*/g, " ");
}
