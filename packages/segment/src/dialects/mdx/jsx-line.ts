import { maskPrograms } from "./jsx-reader.js";

/** Longer lines are no tags that anybody wrote. */
const LONGEST = 2000;

/** A tag, or the marks of a fragment. What holds a `>` in the value of an attribute is left to CommonMark. */
const TAG = /^<(?:\/?[A-Za-z][^<>]*|\/?)>[ \t]*/;

/**
 * Says whether a line is tags alone. To MDX Markdown goes on below it: `<Tabs>`, `</div>`, `<><Card /></>`.
 *
 * @param line - the line from its `<` on
 * @example
 * isJsxLine("<TabItem value=\"one\">"); // true
 * isJsxLine("<b>words</b>"); // false
 * @see https://mdxjs.com/docs/what-is-mdx/#jsx
 */
export function isJsxLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  let rest = maskPrograms(line);
  for (let tag = TAG.exec(rest); tag; tag = TAG.exec(rest)) rest = rest.slice(tag[0].length);
  return rest.trim() === "" && line !== "";
}
