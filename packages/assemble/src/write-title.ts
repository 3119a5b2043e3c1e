import type { CodeTitleForm } from "@dragoman/model";
import { withoutLineBreaks } from "./without-line-breaks.js";

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
  return withoutLineBreaks(target);
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
  const line = withoutLineBreaks(target);
  if (quote === "[") return line;
  const other = quote === '"' ? "'" : '"';
  const own = line.includes(quote) && !line.includes(other) ? other : quote;
  return own + line + own;
}
