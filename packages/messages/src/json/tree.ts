/**
 * A JSON text as a value that keeps what objects of JavaScript do not: the
 * order of all keys, `"10"` before `"2"` and `__proto__` among them, and
 * numbers as they are written.
 */
export type JsonNode = string | JsonLiteral | JsonObject | JsonList;

/** A number, `true`, `false` or `null`, as it is written. */
export interface JsonLiteral {
  readonly literal: string;
}

/** The members of an object, in their order. */
export type JsonObject = ReadonlyMap<string, JsonNode>;

/** The items of an array. */
export type JsonList = readonly JsonNode[];

/** How a JSON file is laid out. */
export interface JsonStyle {
  /** What one level is indented by; empty for a file that is one line. */
  readonly indent: string;
  readonly eol: "\n" | "\r\n";
  /** Whether the file ends with a line break. */
  readonly finalNewline: boolean;
  /** Whether the file begins with a byte-order mark. */
  readonly bom: boolean;
}

/** A JSON file whose root is an object. */
export interface JsonFile {
  readonly root: JsonObject;
  readonly style: JsonStyle;
}

/** How files are written that were not there before: as `JSON.stringify(value, null, 2)` and most editors do. */
export const USUAL_STYLE: JsonStyle = { indent: "  ", eol: "\n", finalNewline: true, bom: false };

/**
 * Says whether a node is an object.
 *
 * @param node - a node, or what stands where there is none
 * @returns true where it is; an array is none
 * @example
 * isObject(new Map([["open", "Open"]])); // true
 */
export function isObject(node: JsonNode | undefined): node is JsonObject {
  return node instanceof Map;
}

/**
 * Says whether a node is an array.
 *
 * @param node - a node, or what stands where there is none
 * @returns true where it is
 * @example
 * isList(["Open", "Close"]); // true
 */
export function isList(node: JsonNode | undefined): node is JsonList {
  return Array.isArray(node);
}
