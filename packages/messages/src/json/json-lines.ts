import { parse, type ValueNode } from "@humanwhocodes/momoa";
import { contextOf, type KeyPath } from "../key-path.js";

/**
 * Says in which lines of a JSON file its texts stand.
 *
 * @param text - a text that `parseJson` has accepted
 * @returns gives the 1-based line of the text at a path; undefined where there is none
 * @example
 * jsonLines('{\n  "open": "Open"\n}')(["open"]); // 2
 */
export function jsonLines(text: string): (path: KeyPath) => number | undefined {
  const lines = new Map<string, number>();
  visit(parse(text.startsWith("\uFEFF") ? text.slice(1) : text).body, []);
  return (path) => lines.get(contextOf("", path));

  function visit(node: ValueNode, path: KeyPath): void {
    if (node.type === "String") lines.set(contextOf("", path), node.loc.start.line);
    else if (node.type === "Array")
      for (const [index, { value }] of node.elements.entries()) visit(value, [...path, index]);
    else if (node.type === "Object")
      for (const { name, value } of node.members)
        visit(value, [...path, name.type === "String" ? name.value : name.name]);
  }
}
