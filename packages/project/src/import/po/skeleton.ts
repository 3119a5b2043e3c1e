import type { Page } from "@dragoman/model";
import { folded } from "./foreign-entry.js";

/** What stands in code spans, URLs, tags and attribute lists is no prose. */
const MARKUP = /`+[^`]*`+|<[^<>]*>|\]\([^()\s]*\)|\{[^{}]*\}|https?:\/\/\S+/gu;

/**
 * Makes a test for texts in which Dragoman has nothing translated: code, and
 * markup without a word.
 *
 * @param pages - the project's pages, split
 * @returns whether all lines of a text stand in the pages, outside of segments, or have no letters but in markup
 * @example
 * skeletonTest(pages)("npm start\nnpm test"); // true where a code block has these lines
 */
export function skeletonTest(pages: readonly Page[]): (text: string) => boolean {
  let lines: Set<string> | undefined;
  return (text) => {
    lines ??= new Set(pages.flatMap(skeletonLines));
    const known = lines;
    return text
      .split("\n")
      .map(folded)
      .every((line) => known.has(line) || !/\p{L}/u.test(line.replaceAll(MARKUP, "")));
  };
}

/** Lines that have no segment in them. */
function skeletonLines({ text, segments }: Page): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const { slot } of [...segments, { slot: { start: text.length, end: text.length } }]) {
    const between = text.slice(start, slot.start).split(/\r\n|\r|\n/u);
    // The first line ends a segment, the last begins one.
    lines.push(...between.slice(start === 0 ? 0 : 1, slot.start === text.length ? undefined : -1));
    start = slot.end;
  }
  return lines.map(folded);
}
