import type { LinkTextForm, LinkTitleForm } from "@dragoman/model";
import { escapePipes } from "./escape-pipes.js";
import { withoutLineBreaks } from "./without-line-breaks.js";

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
  const line = withoutLineBreaks(target);
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
  const line = withoutLineBreaks(target);
  const delimiter = form.quote === "(" ? /\\?([()])/g : form.quote === '"' ? /\\?(")/g : /\\?(')/g;
  const escaped = line.replace(delimiter, "\\$1").replace(/(?<!\\)((?:\\\\)*)\\$/, "$1\\\\");
  return form.inTable ? escapePipes(escaped) : escaped;
}
