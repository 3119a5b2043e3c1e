import { foldSpaces } from "./fold.js";
import type { Edges } from "./template.js";

/**
 * Takes off a translation the markup that its block has at the edges.
 *
 * @param msgstr - the translation of the whole block
 * @param edges - the markup; it must stand in the translation as it is
 * @param msgid - the message without its edges
 * @returns the translation without its edges; undefined where it has others, or
 *   has more of the same within, so that it is not certain what comes off
 * @example
 * withoutEdges("[Casa](/)", { before: "[", after: "](/)" }, "Home"); // "Casa"
 */
export function withoutEdges(msgstr: string, edges: Edges, msgid: string): string | undefined {
  const folded = foldSpaces(msgstr);
  const { before, after } = edges;
  if (!folded.startsWith(before) || !folded.endsWith(after)) return undefined;
  const core = folded.slice(before.length, folded.length - after.length).trim();
  if (folded.length <= before.length + after.length || core === "") return undefined;
  return links(core) === links(msgid) ? core : undefined;
}

/** Number of places where a link's or an image's text ends. */
function links(text: string): number {
  return text.split(/\](?=[([])/u).length;
}
