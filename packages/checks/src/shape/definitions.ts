import { firstFrom, lineStarts, type Page } from "@dragoman/model";
import { linesOutsideCode } from "./lines-outside-code.js";

/**
 * Lists where the labels of a page's reference links lead: `[tables]: tables.md`.
 * What stands in code, or in a text of the page, defines nothing. Time is linear.
 *
 * @param page - a page, split
 * @returns destinations as written, by {@link labelKey}; of two definitions of a label the first
 * @see https://spec.commonmark.org/0.31.2/#link-reference-definitions
 * @example
 * definitionsOf(page).get("tide tables"); // "tables.md"
 */
export function definitionsOf({ text, segments }: Page): ReadonlyMap<string, string> {
  if (!text.includes("]:")) return NONE;
  const found = new Map<string, string>();
  const starts = lineStarts(text);
  for (const [at, line] of linesOutsideCode(text.split(/\r\n|\r|\n/u))) {
    const [all, label = "", inAngles, plain] = DEFINITION.exec(line) ?? [];
    if (all === undefined) continue;
    const key = labelKey(label);
    const bracket = (starts[at] ?? 0) + line.indexOf("[");
    if (key === "" || found.has(key) || isInText(segments, bracket)) continue;
    found.set(key, inAngles ?? plain ?? "");
  }
  return found;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** It may stand in a quotation or in an item. `[^1]:` is a footnote's. */
const DEFINITION =
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,9}\[(?!\^)((?:[^\][\\]|\\.){1,999})\]:[ \t]*(?:<([^<>]*)>|(\S+))/u;

/** A paragraph goes on over what would be a definition behind a blank line. */
function isInText(segments: Page["segments"], offset: number): boolean {
  const next = segments[firstFrom(segments, ({ slot }) => slot.end <= offset)];
  return next !== undefined && next.slot.start <= offset;
}

/**
 * Gives what labels share that are the same (CommonMark 0.31, §4.7): letter case and the width of
 * white space do not count.
 *
 * @param label - as written, without its brackets
 * @returns a key to compare
 * @example
 * labelKey("Tide  Tables"); // "tide tables"
 */
export function labelKey(label: string): string {
  return label.replace(/\s+/gu, " ").trim().toLowerCase();
}
