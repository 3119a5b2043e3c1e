import type { Draft } from "../page/context.js";
import type { Segment } from "@dragoman/model";
import type { DataPath } from "./key-patterns.js";
import type { DataNode, DataPair, DataRemarks } from "./node.js";
import type { TextPlaces } from "./patterns.js";
import { aliasesIn, type Anchored } from "./shared.js";
import { nameOf, pairSteps, siblingSteps } from "./steps.js";
import { anchorOf, type DataText, isTagged, isText } from "./text-of.js";

/** A text of a data file before it knows its line. */
type DataDraft = Draft & Pick<Segment, "headings" | "notes" | "path">;

/** Where the walk is. */
interface Place {
  readonly path: DataPath;
  /** The same in any language, see `Segment.path`. */
  readonly steps: readonly string[];
  readonly anchors: readonly Anchored[];
}

/**
 * Collects the texts of a document.
 *
 * @param document - its contents
 * @param places - what is translated
 * @param steps - what leads to it, if the file has several
 * @returns the texts, in the order in which they stand
 */
export function collectTexts(
  document: DataNode,
  places: TextPlaces,
  steps: readonly string[],
): DataDraft[] {
  const collector = new Collector(places, aliasesIn(document));
  collector.walk(document, { path: [], steps, anchors: [] });
  return collector.drafts.sort((a, b) => a.slot.start - b.slot.start);
}

class Collector {
  readonly drafts: DataDraft[] = [];
  /** Notes for the next text. */
  #notes: readonly string[] = [];

  readonly #places: TextPlaces;
  readonly #mayBeTranslated: ReturnType<typeof aliasesIn>;

  constructor(places: TextPlaces, mayBeTranslated: ReturnType<typeof aliasesIn>) {
    this.#places = places;
    this.#mayBeTranslated = mayBeTranslated;
  }

  walk(node: DataNode, place: Place): void {
    this.#noted(node.remarks, () => {
      if (isTagged(node)) return;
      const anchor = anchorOf(node);
      const { path, steps } = place;
      const anchors = anchor === undefined ? place.anchors : [...place.anchors, { anchor, path }];
      const here = { ...place, anchors };
      if (node.kind === "mapping") {
        const leads = pairSteps(node, path, this.#places);
        for (const [index, pair] of node.pairs.entries())
          this.#walkPair(pair, { ...here, steps: [...steps, leads[index] ?? ""] });
      } else if (node.kind === "list") {
        const items = node.items.map((item, index) => ({ node: item, path: [...path, index] }));
        const leads = siblingSteps(items, this.#places);
        for (const [index, item] of items.entries())
          this.walk(item.node, { ...here, ...item, steps: [...steps, leads[index] ?? ""] });
      } else if (isText(node)) this.#take(node, "value", here);
    });
  }

  #walkPair({ name, value, remarks }: DataPair, place: Place): void {
    this.#noted(remarks, () => {
      const here = { ...place, path: [...place.path, nameOf(name)] };
      if (isText(name) && anchorOf(name) === undefined) this.#take(name, "name", here);
      this.walk(value, here);
    });
  }

  /** Notes are for the first text in what they stand before, and for no other. */
  #noted({ skip, notes }: DataRemarks, walk: () => void): void {
    if (skip) return;
    if (notes.length === 0) {
      walk();
      return;
    }
    this.#notes = [...this.#notes, ...notes];
    walk();
    this.#notes = [];
  }

  #take(text: DataText, kind: "value" | "name", { path, steps, anchors }: Place): void {
    const isMeant = kind === "value" ? this.#places.isValue : this.#places.isName;
    if (!isMeant(path) || !this.#mayBeTranslated(path, anchors, isMeant)) return;
    const above = kind === "name" ? path.slice(0, -1) : path;
    this.drafts.push({
      kind,
      source: text.value.trim(),
      slot: text.place,
      headings: above.filter((step) => typeof step === "string"),
      notes: this.#notes,
      path: kind === "name" ? [...steps, "name"] : steps,
    });
    this.#notes = [];
  }
}
