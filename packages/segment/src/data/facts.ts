import type { DataNode } from "./node.js";
import { nameOf } from "./steps.js";

/** A thing in a data file: its place by numbers, since names may be translated, and what it is. */
export interface DataFact {
  /** Places from the outside in, from 0: the document, then items and pairs. */
  readonly place: readonly number[];
  /** All that no translation changes: kind, type, anchor and tag, number of items or of different names. */
  readonly what: string;
  /** Text of a scalar, without white space at its ends; empty for all else. */
  readonly value: string;
}

/**
 * Lists what a data file is built of. A localised file has the same, but for the values of texts.
 *
 * @param documents - contents of its documents
 * @returns the facts in order; a name comes before its value, at the same place
 */
export function dataFacts(documents: readonly DataNode[]): DataFact[] {
  const facts: DataFact[] = [];
  for (const [index, document] of documents.entries()) addFacts(document, [index], "", facts);
  return facts;
}

function addFacts(node: DataNode, place: readonly number[], role: string, facts: DataFact[]): void {
  const add = (what: string, value: string): void => {
    const parts = [role, node.properties, what].filter((part) => part !== "");
    facts.push({ place, what: parts.join(" "), value });
  };
  switch (node.kind) {
    case "scalar":
      add(node.type, node.value.trim());
      break;
    case "alias":
      add(`alias of ${node.anchor}`, "");
      break;
    case "list":
      add(`list of ${node.items.length}`, "");
      for (const [index, item] of node.items.entries())
        addFacts(item, [...place, index], "", facts);
      break;
    case "mapping":
      add(`mapping with ${new Set(node.pairs.map(({ name }) => nameOf(name))).size} names`, "");
      for (const [index, { name, value }] of node.pairs.entries()) {
        addFacts(name, [...place, index], "name", facts);
        addFacts(value, [...place, index], "", facts);
      }
  }
}
