import type { DataPath } from "./key-patterns.js";
import type { DataMapping, DataNode } from "./node.js";
import type { TextPlaces } from "./patterns.js";
import { isText } from "./text-of.js";

/** A node and where it stands. */
interface Child {
  readonly node: DataNode;
  readonly path: DataPath;
}

/**
 * Says what leads to each of some siblings in any language: what an item holds
 * that is not translated (`index.md`), where no sibling has the same; else its place among how many.
 *
 * @param children - items of a list, or pairs of a mapping whose names are texts
 * @param places - what is translated
 * @returns a step for each, in order
 */
export function siblingSteps(children: readonly Child[], places: TextPlaces): string[] {
  const marks = children.map((child) => markOf(child, places));
  const counts = new Map<string | undefined, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return marks.map((mark, index) =>
    mark !== undefined && counts.get(mark) === 1 ? mark : `${index + 1} of ${children.length}`,
  );
}

/**
 * What in a node is the same in all languages: its values together, or, of what
 * holds more than values, the least of its parts', so that a section of a navigation may
 * have its pages in another order and one page more.
 */
function markOf({ node, path }: Child, places: TextPlaces): string | undefined {
  switch (node.kind) {
    case "alias":
      return `=*${node.anchor}`;
    case "scalar":
      return node.type === "null" || (places.isValue(path) && isText(node))
        ? undefined
        : `=${node.value}`;
    default:
      return together(childrenOf(node, path), places);
  }
}

function together(children: readonly Child[], places: TextPlaces): string | undefined {
  const marks = children.flatMap((child) => markOf(child, places) ?? []);
  if (marks.length === 0) return undefined;
  if (children.every(({ node }) => node.kind === "scalar")) return `~${marks.join(" ")}`;
  return marks.reduce((least, mark) => (mark < least ? mark : least));
}

/** What stands directly below a node. */
export function childrenOf(node: DataNode, path: DataPath): Child[] {
  if (node.kind === "mapping")
    return node.pairs.map(({ name, value }) => ({ node: value, path: [...path, nameOf(name)] }));
  if (node.kind === "list")
    return node.items.map((item, index) => ({ node: item, path: [...path, index] }));
  return [];
}

/** A name as patterns know it. */
export function nameOf(name: DataNode): string {
  return name.kind === "scalar" ? name.value : name.kind === "alias" ? `*${name.anchor}` : "";
}

/** The steps to the pairs of a mapping: their names, where these are not translated. */
export function pairSteps(mapping: DataMapping, path: DataPath, places: TextPlaces): string[] {
  const children = childrenOf(mapping, path);
  const siblings = siblingSteps(children, places);
  return children.map((child, index) => {
    const name = mapping.pairs[index]?.name;
    const isTranslated = places.isName(child.path);
    return isTranslated || name === undefined ? (siblings[index] ?? "") : `.${nameOf(name)}`;
  });
}
