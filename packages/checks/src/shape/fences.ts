/** How a block of fenced code began. */
export interface Fence {
  readonly mark: "`" | "~";
  readonly length: number;
}

/**
 * Reads the first line of a fenced code block (CommonMark §4.5), indented or quoted as it may be.
 *
 * @param line - a line outside code
 * @returns undefined where it begins none
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 * @example
 * fenceOf("    ```sh"); // { mark: "`", length: 3 }
 */
export function fenceOf(line: string): Fence | undefined {
  const found = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})(.*)$/u.exec(line);
  const run = found?.[1] ?? "";
  const mark = run.startsWith("~") ? "~" : "`";
  const isFence = run !== "" && !(mark === "`" && found?.[2]?.includes("`") === true);
  return isFence ? { mark, length: run.length } : undefined;
}

/**
 * Says whether a line ends a block of code.
 *
 * @param fence - how it began
 * @param line - a line of it
 * @returns true for a run of the same character that is at least as long
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 * @example
 * isClosedBy({ mark: "`", length: 3 }, "```"); // true
 */
export function isClosedBy(fence: Fence, line: string): boolean {
  const run = /^[ \t>]*(`+|~+)[ \t]*$/u.exec(line)?.[1] ?? "";
  return run.startsWith(fence.mark) && run.length >= fence.length;
}
