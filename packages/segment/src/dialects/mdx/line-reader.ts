import type { LineReading } from "../../dialect.js";

/** An expression or a comment that is all of a line: `{/* … *\/}`, `{props.children}`. */
const EXPRESSION = /^\{[^{}]*\}$/;

/**
 * Reads lines of paragraphs in MDX that are no prose.
 *
 * @param line - the line
 * @returns that it is markup, or undefined
 * @example
 * mdxLine("{frontMatter.version}"); // { type: "markup" }
 */
export function mdxLine(line: string): LineReading | undefined {
  return EXPRESSION.test(line.trim()) ? { type: "markup" } : undefined;
}
