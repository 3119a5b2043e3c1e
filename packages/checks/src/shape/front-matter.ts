/**
 * Finds where a page's front matter ends.
 *
 * @param lines - of the page
 * @returns index of the first line after it; 0 where there is none
 * @example
 * endOfFrontMatter(["---", "title: a", "---", "# A"]); // 3
 */
export function endOfFrontMatter(lines: readonly string[]): number {
  const mark = (lines[0] ?? "").replace(/^\uFEFF/u, "").trimEnd();
  if (mark !== "---" && mark !== "+++") return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === mark);
  return end === -1 ? 0 : end + 1;
}
