import type { LineBlock } from "../../parse/line-block.js";
import { jsxReader } from "./jsx-reader.js";

/** Longer first lines are no tags that anybody wrote beside prose. */
const LONGEST = 2000;

/**
 * A tag with its attributes on further lines, up to the line that it is closed on: Markdown goes on
 * below. What follows it on that line is HTML up to the next blank one.
 *
 * @example
 * jsxTag.begin("<Tabs"); // follows it
 * jsxTag.begin("<Tabs>"); // undefined
 */
export const jsxTag: LineBlock = {
  as: "html",
  anywhere: true,
  begin: (line) => {
    if (line.length > LONGEST || !/^<[A-Za-z]/.test(line)) return undefined;
    if (jsxReader().read(line).includes(">")) return undefined;
    const reader = jsxReader();
    return {
      endsWith: (next) => {
        reader.read(next);
        return reader.place() === "text" && next.trimEnd().endsWith(">");
      },
      // A program in an attribute may have blank lines.
      endsAtBlank: () => reader.place() !== "program",
      open: reader.open,
    };
  },
};
