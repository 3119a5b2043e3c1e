import { type Fence, fenceOf, isClosedBy } from "./fences.js";
import { endOfFrontMatter } from "./front-matter.js";

/**
 * Gives the lines of a page that are neither front matter nor fenced code. Time is linear.
 *
 * @param lines - all lines of the page, without their ends
 * @returns each with its index
 * @example
 * [...linesOutsideCode(["# A", "```", "b", "```"])]; // [[0, "# A"]]
 */
export function* linesOutsideCode(lines: readonly string[]): Generator<[at: number, line: string]> {
  let fence: Fence | undefined;
  for (let at = endOfFrontMatter(lines); at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (fence === undefined) {
      fence = fenceOf(line);
      if (fence === undefined) yield [at, line];
    } else if (isClosedBy(fence, line)) fence = undefined;
  }
}
