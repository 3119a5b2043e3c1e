import type { LineReading } from "../dialect.js";

/**
 * Reads the definition of an abbreviation, `*[HTML]: HyperText Markup Language`.
 *
 * - Python-Markdown: https://python-markdown.github.io/extensions/abbreviations/
 * - kramdown: https://kramdown.gettalong.org/syntax.html#abbreviations
 *
 * @param line - the line
 * @returns where its text stands; undefined for other lines
 */
export function abbreviation(line: string): LineReading | undefined {
  const head = /^[ \t]{0,3}\*\[[^\][]{1,200}\]:[ \t]*/.exec(line)?.[0];
  if (head === undefined || head.length === line.length) return undefined;
  return { type: "segment", kind: "abbreviation", start: head.length, end: line.length };
}
