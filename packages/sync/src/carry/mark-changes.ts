import type { Mark } from "@dragoman/inline";
import { readableValues } from "./attributes.js";
import { type Edit, WORDS } from "./edit.js";
import { isHeadingId } from "./leaf-class.js";

/**
 * What changed in a mark that stands.
 *
 * @param names - which attributes of components are texts
 */
export function changes(old: Mark, next: Mark, names?: ReadonlySet<string>): Edit[] {
  const kind = old.kind === "html" || next.kind === "html" ? "html" : "emphasis";
  if (old.kind !== next.kind) return [{ type: "restyle", class: kind, old, next }];
  if (old.kind === "html") return tagChanges(old, next, names);
  const before = old.resource;
  const after = next.resource;
  if (!before || !after)
    // `*a*` and `_a_` mean the same.
    return old.open.text === next.open.text ? [] : [{ type: "style", class: "emphasis" }];
  const edits: Edit[] = [];
  if (before.url?.text !== after.url?.text)
    edits.push({ type: "url", class: before.url && after.url ? "url" : "link", old, next });
  if (before.label?.text !== after.label?.text)
    edits.push({ type: "label", class: "reference", old, next });
  if (before.title?.text !== after.title?.text)
    edits.push({ type: "title", class: "link-title", old, next });
  return [...edits, ...attributeChanges(old, next)];
}

function tagChanges(old: Mark, next: Mark, names?: ReadonlySet<string>): Edit[] {
  if (old.open.text === next.open.text) return [];
  if (readableValues(old.open.text, names) !== readableValues(next.open.text, names))
    return [WORDS];
  return [{ type: "tag", class: "html", old, next }];
}

/** Attribute lists are no components'. */
function attributeChanges(old: Mark, next: Mark): Edit[] {
  const from = old.resource?.attributes?.text ?? "";
  const to = next.resource?.attributes?.text ?? "";
  if (from === to) return [];
  if (readableValues(from) !== readableValues(to)) return [WORDS];
  const isId = isHeadingId(from) || isHeadingId(to);
  return [{ type: "attributes", class: isId ? "heading-id" : "attribute-list", old, next }];
}
