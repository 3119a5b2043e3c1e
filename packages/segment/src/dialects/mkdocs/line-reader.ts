import type { LineReading } from "../../dialect.js";
import { abbreviation } from "../abbreviation.js";
import { optionReader } from "./options.js";

const markup: LineReading = { type: "markup" };

/**
 * Makes a reader for the lines of Python-Markdown's paragraphs that are not
 * prose: snippets, abbreviations, the table of contents and the fences of `pymdownx.blocks`.
 *
 * Snippets: https://facelessuser.github.io/pymdown-extensions/extensions/snippets/
 * Blocks: https://facelessuser.github.io/pymdown-extensions/extensions/blocks/
 */
export function mkdocsLineReader(): (line: string, indent: number) => LineReading | undefined {
  let inSnippetBlock = false;
  const isOption = optionReader();
  return (line, indent) => {
    const text = line.trim();
    if (/^;*-{1,}8<-{1,}$/.test(text)) {
      inSnippetBlock = !inSnippetBlock;
      return markup;
    }
    if (isOption(text, indent) || inSnippetBlock || isMarkup(text)) return markup;
    return abbreviation(line) ?? blockHead(line) ?? nestedItem(line);
  };
}

function isMarkup(text: string): boolean {
  return (
    /^;*-{1,}8<-{1,}[ \t]/.test(text) ||
    /^\[TOC\]$/i.test(text) ||
    /^\/{3,}$/.test(text) ||
    // An object that mkdocstrings documents: https://mkdocstrings.github.io/usage/
    /^:::[ \t]+[\w.]+$/.test(text)
  );
}

/** `/// note | Title` */
function blockHead(line: string): LineReading | undefined {
  const head = /^[ \t]{0,3}\/{3,}[ \t]*[\w-]+[ \t]*/.exec(line)?.[0];
  if (head === undefined) return undefined;
  if (head.length === line.length) return markup;
  if (line[head.length] !== "|") return undefined;
  const start = line.length - line.slice(head.length + 1).trimStart().length;
  return start === line.length
    ? markup
    : { type: "segment", kind: "admonition-title", start, end: line.length };
}

/**
 * An item of a nested list that is indented so far that CommonMark takes its
 * line for more of the paragraph above: Python-Markdown does not.
 */
function nestedItem(line: string): LineReading | undefined {
  const marker = /^[ \t]*(?:[-+*]|\d{1,9}\.)[ \t]+(?=\S)/.exec(line)?.[0];
  return marker === undefined ? undefined : { type: "start", at: marker.length };
}
