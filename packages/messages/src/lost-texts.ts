import type { Catalog } from "@dragoman/catalog";
import { isList, isObject, type JsonNode, type JsonObject } from "./json/tree.js";
import { contextOf, type KeyPath, nodeAt } from "./key-path.js";

/** A text of a JSON file, and where it stands there. */
export interface PlacedText {
  readonly path: KeyPath;
  /** The path as it is written in a msgctxt, without a namespace. */
  readonly key: string;
  readonly text: string;
}

/**
 * Finds the texts that would be lost if a file were written anew: they are in
 * the file as it is, nothing takes their place, and no entry of the catalog
 * has them, be it current, fuzzy or obsolete.
 *
 * @param existing - the locale's JSON as it is
 * @param built - the same as it shall be
 * @param catalog - the catalog that it is built from
 * @returns the texts in the order of the file; empty where it can be written
 * @example
 * lostTexts(existing, built, catalog)[0]?.key; // "file.open"
 */
export function lostTexts(existing: JsonObject, built: JsonObject, catalog: Catalog): PlacedText[] {
  const missing = textsIn(existing).filter(({ path }) => typeof nodeAt(built, path) !== "string");
  if (missing.length === 0) return [];
  const known = new Set(catalog.entries.flatMap(({ msgstr }) => msgstr));
  return missing.filter(({ text }) => !known.has(text));
}

/**
 * Lists the texts of a JSON file that are not empty.
 *
 * @param root - the file
 * @returns the texts in its order
 * @example
 * textsIn(parseJson('{ "file": { "open": "Apri" } }', "it.json").root)[0]?.key; // "file.open"
 */
export function textsIn(root: JsonObject): PlacedText[] {
  const found: PlacedText[] = [];
  visit(root, []);
  return found;

  function visit(node: JsonNode, path: KeyPath): void {
    if (typeof node === "string") {
      if (node !== "") found.push({ path, key: contextOf("", path).slice(1), text: node });
    } else if (isList(node)) {
      for (const [index, item] of node.entries()) visit(item, [...path, index]);
    } else if (isObject(node)) {
      for (const [key, item] of node) visit(item, [...path, key]);
    }
  }
}
