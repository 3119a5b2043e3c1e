import { canonicalAttributes, type Leaf, type Mark, type Reading } from "@dragoman/inline";
import type { ReadText } from "./attributes.js";

/** How often each piece of markup stands in a text. */
export type Markup = ReadonlyMap<string, number>;

/**
 * The markup that must be the same in a source and its target: URLs, labels,
 * code, attributes, tags, icons, footnotes and expressions; texts in
 * attributes and titles aside.
 */
export function contentMarkup({ leaves, marks, attributes }: ReadText): Markup {
  return counted([
    ...leaves.flatMap((leaf) => leafMarkup(leaf, attributes)),
    ...marks.flatMap((mark) => markMarkup(mark, attributes)),
  ]);
}

/** Emphasis, and delimiters that nothing pairs with: the translator's affair, so that only a change of it must arrive. */
export function emphasisMarkup({ leaves, marks }: Reading): Markup {
  return counted([
    ...marks.filter(({ resource, kind }) => !resource && kind !== "html").map(({ kind }) => kind),
    ...leaves
      .filter(({ kind, raw }) => kind === "punctuation" && /^(?:[*_~[\]]|!\[|`+)$/.test(raw))
      .map(({ raw }) => `stray ${raw}`),
  ]);
}

function leafMarkup(leaf: Leaf, names: ReadText["attributes"]): string[] {
  switch (leaf.kind) {
    case "word":
    case "punctuation":
      return [];
    case "tag":
    case "attributes":
      return [
        `${leaf.kind} ${leaf.raw.startsWith("<!--") ? leaf.raw : canonicalAttributes(leaf.raw, names)}`,
      ];
    case "url":
      return [`url ${leaf.raw.replace(/^<|>$/g, "")}`];
    default:
      return [leaf.key];
  }
}

function markMarkup({ kind, open, resource }: Mark, names: ReadText["attributes"]): string[] {
  if (kind === "html") return [`tag ${canonicalAttributes(open.text, names)}`];
  if (!resource) return [];
  const { url, label, attributes } = resource;
  return [
    `${kind} ${url ? `url ${url.text}` : `label ${label?.text ?? ""}`}`,
    ...(attributes ? [`attributes ${canonicalAttributes(attributes.text)}`] : []),
  ];
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** What one text has more of than another (positive), or less (negative). */
export function markupDifference(a: Markup, b: Markup): Map<string, number> {
  const difference = new Map<string, number>();
  for (const [item, count] of a) {
    const more = count - (b.get(item) ?? 0);
    if (more !== 0) difference.set(item, more);
  }
  for (const [item, count] of b) if (!a.has(item)) difference.set(item, -count);
  return difference;
}

/** Whether two differences are the same. */
export function sameDifference(a: Markup, b: Markup): boolean {
  return a.size === b.size && [...a].every(([item, count]) => b.get(item) === count);
}
