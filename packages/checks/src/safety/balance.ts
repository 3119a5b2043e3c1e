import { worded } from "@dragoman/model";
import { voidElements } from "./harmless.js";
import { listed, type Problem } from "./refusal.js";
import type { Tag } from "./tags.js";

/**
 * Compares what a translation opens and does not close, or closes and did not
 * open, with its source: anything else runs on over the page.
 *
 * @param source - the tags of the source, in order, as its renderer reads them
 * @param target - those of the translation
 * @returns what is out of balance; undefined where both leave the same open
 * @example
 * compareBalance(sequence("a"), sequence("<b>a"))?.message; // "it has `<b>` without a counterpart"
 */
export function compareBalance(
  source: readonly Tag[],
  target: readonly Tag[],
): Problem | undefined {
  const expected = unmatched(source);
  const found = unmatched(target);
  if ([...expected].sort().join() === [...found].sort().join()) return undefined;
  const more = found.filter((tag) => !expected.includes(tag));
  const message =
    more.length > 0
      ? worded("it has {{tags}} without a counterpart", { tags: listed(more, NONE) })
      : worded("the source has {{tags}} without a counterpart; it has {{found}}", {
          tags: listed(expected, NONE),
          found: listed(found, NONE),
        });
  return { rule: "breaks-page", ...message };
}

const NONE = worded("none");

function unmatched(tags: readonly Tag[]): string[] {
  const open: string[] = [];
  const stray: string[] = [];
  for (const tag of tags) {
    const name = tag.name.toLowerCase();
    if (tag.type === "open" && !tag.selfClosing && !voidElements.has(name)) open.push(name);
    if (tag.type !== "close" || voidElements.has(name)) continue;
    const at = open.lastIndexOf(name);
    if (at === -1) stray.push(`</${name}>`);
    else open.splice(at, 1);
  }
  return [...open.map((name) => `<${name}>`), ...stray];
}
