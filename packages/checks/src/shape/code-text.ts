/**
 * What of code must stay as it is: its lines without indentation that their
 * container gives, without blank lines, and without comments, which may be
 * translated.
 *
 * @param lines - of a code block
 * @returns what two languages must share
 * @example
 * codeText(["  go # start", "", "# Note"]); // "go"
 */
export function codeText(lines: readonly string[]): string {
  return lines
    .map((line) => withoutComment(line).trim().replace(/\s+/gu, " "))
    .filter((line) => line !== "")
    .join("\n");
}

/** Behind code, a mark of a comment counts between spaces: `#` of a URL does not. */
function withoutComment(line: string): string {
  if (/^\s*(?:#|\/\/|--|;|%|<!--|\/\*|\*)(?:\s|$)/u.test(line)) return "";
  return line.replace(/\s(?:#|\/\/)\s.*$/u, "");
}
