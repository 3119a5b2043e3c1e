import { directiveOf } from "../comments.js";
import { type DataRemarks, noRemarks } from "./node.js";

/**
 * Reads what the comments of a YAML file tell Dragoman, a line each:
 * `# dragoman: skip` leaves out what follows, any other text after `dragoman:` is a note.
 *
 * @param comments - the comments' lines, without `#`
 */
export function remarksIn(comments: string | null | undefined): DataRemarks {
  if (!comments?.includes(":")) return noRemarks;
  const directives = comments.split("\n").flatMap((line) => directiveOf(line) ?? []);
  if (directives.length === 0) return noRemarks;
  return {
    skip: directives.some(({ type }) => type === "skip"),
    notes: directives.flatMap((one) => (one.type === "note" ? [one.text] : [])),
  };
}
