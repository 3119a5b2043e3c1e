import type { Mark, Part } from "@dragoman/inline";
import { readableValues } from "./attributes.js";
import { type Edit, WORDS } from "./edit.js";
import { isHeadingId } from "./leaf-class.js";

/** What changed in a mark that stands. */
export function changes(old: Mark, next: Mark): Edit[] {
  const kind = old.kind === "html" || next.kind === "html" ? "html" : "emphasis";
  if (old.kind !== next.kind) return [{ type: "restyle", class: kind, old, next }];
  if (old.kind === "html") return tagChanges(old, next);
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
  return [...edits, ...attributeChanges(old, next, before.attributes, after.attributes)];
}

function tagChanges(old: Mark, next: Mark): Edit[] {
  if (old.open.text === next.open.text) return [];
  if (readableValues(old.open.text) !== readableValues(next.open.text)) return [WORDS];
  return [{ type: "tag", class: "html", old, next }];
}

function attributeChanges(old: Mark, next: Mark, before?: Part, after?: Part): Edit[] {
  const [from, to] = [before?.text ?? "", after?.text ?? ""];
  if (from === to) return [];
  if (readableValues(from) !== readableValues(to)) return [WORDS];
  const isId = isHeadingId(from) || isHeadingId(to);
  return [{ type: "attributes", class: isId ? "heading-id" : "attribute-list", old, next }];
}
