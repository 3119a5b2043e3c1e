import type { LineReading } from "../../dialect.js";

/** A label of MyST: https://mystmd.org/guide/cross-references */
const LABEL = /^\([\w.:-]+\)=$/;

/**
 * Reads lines of paragraphs that are no prose to renderers which add to GitHub's Markdown.
 *
 * @param line - the line
 * @returns that it is markup, or undefined
 * @example
 * gfmLine("(low-water)="); // { type: "markup" }
 */
export function gfmLine(line: string): LineReading | undefined {
  return LABEL.test(line.trim()) ? { type: "markup" } : undefined;
}
