import type { LineBlock } from "../../parse/line-block.js";

/**
 * A tag of a component that has its attributes on further lines, and what follows up to the next
 * blank one. A tag that is closed on its first line is what it is in CommonMark.
 *
 * @example
 * componentTag.begin("<Tabs"); // follows it
 * componentTag.begin("<Tabs>"); // undefined
 */
export const componentTag: LineBlock = {
  as: "html",
  begin: (line) =>
    /^<[A-Z][\w.]*(?:[ \t][^>]*)?$/.test(line)
      ? { endsWith: () => false, endsAtBlank: () => true }
      : undefined,
};
