import type { Leaf, Reading } from "@dragoman/inline";
import { labelKey } from "../../shape/definitions.js";

/** A link or an image of a text that leads where its label is defined. */
export interface Reference {
  readonly kind: "link" | "image";
  /** As written; of `[Tables][]` and `[Tables]` the text itself. */
  readonly label: string;
  /** Equal for the same label. */
  readonly key: string;
}

/** Texts in brackets: links by their label, and what a page shows with its brackets. */
export interface Bracketed {
  readonly references: readonly Reference[];
  /** What stands between brackets that make no link. */
  readonly plain: readonly string[];
}

/**
 * Lists the reference links of a text. `[a][b]` and `[a][]` are always one; `[a]` is one where the
 * page defines its label. Time is linear.
 *
 * @param reading - the text, read
 * @param definitions - the labels that the page defines, as `definitionsOf` gives them
 * @returns links and other texts in brackets, each in order
 * @see https://spec.commonmark.org/0.31.2/#reference-link
 * @example
 * bracketedIn(read("[a][b], [c]"), new Map([["c", "c.md"]])).references.map(({ key }) => key); // ["b", "c"]
 */
export function bracketedIn(
  { text, leaves, marks }: Reading,
  definitions: ReadonlyMap<string, string>,
): Bracketed {
  const references = marks.flatMap(({ kind, open, close, resource }): Reference[] => {
    if (resource?.label === undefined) return [];
    const label = resource.label.text.trim();
    const written = label === "" ? text.slice(open.end, close.start) : label;
    return [referenceOf(kind === "image", written)];
  });
  const plain: string[] = [];
  // Labels have no brackets, so only a bracket and the next one can make a link.
  let opened: Leaf | undefined;
  for (const leaf of leaves) {
    if (leaf.kind !== "punctuation") continue;
    if (leaf.raw === "[" || leaf.raw === "![") opened = leaf;
    else if (leaf.raw === "]" && opened !== undefined) {
      const label = text.slice(opened.end, leaf.start);
      const isDefined = definitions.has(labelKey(label));
      if (isDefined) references.push(referenceOf(opened.raw === "![", label));
      else plain.push(label);
      opened = undefined;
    }
  }
  return { references, plain };
}

function referenceOf(isImage: boolean, label: string): Reference {
  return { kind: isImage ? "image" : "link", label, key: labelKey(label) };
}
