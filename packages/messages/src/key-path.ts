import { isList, isObject, type JsonNode } from "./json/tree.js";

/** One step from a JSON node to the next: a key of an object, or the 0-based index of an item. */
export type KeyStep = string | number;

/** The way from the root of a namespace to a text; its first step is a key. */
export type KeyPath = readonly KeyStep[];

/**
 * Gives the msgctxt of a message: namespace, colon, and the keys as i18next
 * joins them. What would be taken for a separator has a backslash before it,
 * so that two messages never have one msgctxt.
 *
 * @param namespace - the namespace
 * @param path - where the text stands in it
 * @returns the msgctxt
 * @example
 * contextOf("menu", ["file", "open"]); // "menu:file.open"
 * contextOf("menu", ["file.open"]); // "menu:file\\.open"
 * contextOf("menu", ["steps", 0]); // "menu:steps[0]"
 */
export function contextOf(namespace: string, path: KeyPath): string {
  let context = `${naturalContext(namespace)}:`;
  for (const [index, step] of path.entries()) {
    if (typeof step === "number") context += `[${step}]`;
    else context += `${index === 0 ? "" : "."}${step.replace(/[\\.[]/gu, "\\$&")}`;
  }
  return context;
}

/**
 * Gives the msgctxt of a message whose key is its own text: the namespace
 * alone, which no other message has, since theirs have a colon.
 *
 * @param namespace - the namespace
 * @returns the msgctxt
 * @example
 * naturalContext("menu"); // "menu"
 */
export function naturalContext(namespace: string): string {
  return namespace.replace(/[\\:]/gu, "\\$&");
}

/**
 * Gives what stands at a path.
 *
 * @param root - the tree, if there is one
 * @param path - the way to go
 * @returns the node; undefined where a step leads nowhere
 * @example
 * nodeAt(new Map([["a", ["x", "y"]]]), ["a", 1]); // "y"
 */
export function nodeAt(root: JsonNode | undefined, path: KeyPath): JsonNode | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step === "number") node = isList(node) ? node[step] : undefined;
    else node = isObject(node) ? node.get(step) : undefined;
  }
  return node;
}
