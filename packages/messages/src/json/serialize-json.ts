import { isList, isObject, type JsonFile, type JsonNode } from "./tree.js";

/**
 * Writes a JSON file as `JSON.stringify` lays it out, with keys in the order of
 * the tree.
 *
 * @param file - the tree, and how it is laid out
 * @returns the file's text
 * @example
 * serializeJson({ root: new Map([["a", "A"]]), style: USUAL_STYLE }); // '{\n  "a": "A"\n}\n'
 */
export function serializeJson({ root, style }: JsonFile): string {
  const { indent, eol, finalNewline, bom } = style;
  const colon = indent === "" ? ":" : ": ";
  const text = written(root, eol);
  return `${bom ? "\uFEFF" : ""}${text}${finalNewline ? eol : ""}`;

  /** `line` is the line break and the indentation of the node's own line. */
  function written(node: JsonNode, line: string): string {
    if (typeof node === "string") return JSON.stringify(node);
    const inner = line + indent;
    if (isList(node))
      return enclosed(
        "[",
        node.map((item) => written(item, inner)),
        "]",
        line,
      );
    if (!isObject(node)) return node.literal;
    const members = Array.from(node, ([key, value]) => {
      return `${JSON.stringify(key)}${colon}${written(value, inner)}`;
    });
    return enclosed("{", members, "}", line);
  }

  function enclosed(open: string, items: readonly string[], close: string, line: string): string {
    if (items.length === 0) return open + close;
    if (indent === "") return open + items.join(",") + close;
    return `${open}${line}${indent}${items.join(`,${line}${indent}`)}${line}${close}`;
  }
}
