import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { KeyPath } from "./keys.js";
import type { FrontMatterReading, FrontMatterValue } from "./reading.js";

/**
 * Reads JSON front matter. Whether it is JSON is for `JSON.parse` to say; the
 * places come from the YAML reader, of which JSON is a subset.
 */
export function jsonValues(content: string): FrontMatterReading {
  try {
    JSON.parse(content);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    return { problem: { message: message.replace(/ in JSON at position.*$/, ""), offset } };
  }
  const values: FrontMatterValue[] = [];
  addValues(parseDocument(content, { uniqueKeys: false, logLevel: "silent" }).contents, [], values);
  return { values };
}

function addValues(node: unknown, path: KeyPath, values: FrontMatterValue[]): void {
  if (isMap(node))
    for (const { key, value } of node.items)
      if (isScalar(key)) addValues(value, [...path, String(key.value)], values);
  if (isSeq(node))
    for (const [index, item] of node.items.entries()) addValues(item, [...path, index], values);
  if (isScalar(node) && typeof node.value === "string" && node.range) {
    const [start, end] = node.range;
    values.push({ path, value: node.value.trim(), start, end, form: { form: "json" } });
  }
}
