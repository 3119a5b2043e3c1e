import type { LineReading } from "../../dialect.js";

/** The table of contents, and code from a file: https://vitepress.dev/guide/markdown */
const MARKUP = /^(?:\[\[toc\]\]|<<<[ \t]*\S.*)$/i;

/**
 * Reads lines of paragraphs that are no prose to VitePress.
 *
 * @param line - the line
 * @returns that it is markup, or undefined
 * @example
 * directivesLine("[[toc]]"); // { type: "markup" }
 */
export function directivesLine(line: string): LineReading | undefined {
  return MARKUP.test(line.trim()) ? { type: "markup" } : undefined;
}
