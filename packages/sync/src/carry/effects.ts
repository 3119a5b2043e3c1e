import type { Leaf, Mark } from "@dragoman/inline";
import type { Edit } from "./edit.js";

/** What becomes of the old source's marks and leaves: those that look alike can be told apart only by this. */
export class Effects {
  /** Without those that nothing becomes of. */
  readonly #effects: ReadonlyMap<Mark | Leaf, string>;

  /** @param edits - all that is to be applied */
  constructor(edits: readonly Edit[]) {
    const effects = new Map<Mark | Leaf, string>();
    for (const edit of edits) {
      if (!("old" in edit)) continue;
      const outcome = "next" in edit ? written(edit.next) : "text" in edit ? edit.text : "";
      effects.set(edit.old, `${effects.get(edit.old) ?? ""}${edit.type} ${outcome}\n`);
    }
    this.#effects = effects;
  }

  /** Whether the same becomes of all of them. */
  areSame(items: readonly (Mark | Leaf)[]): boolean {
    const [first] = items;
    const effect = first && this.#effects.get(first);
    return items.every((item) => this.#effects.get(item) === effect);
  }
}

function written(next: Mark | Leaf): string {
  return "raw" in next ? next.raw : next.open.text + next.close.text;
}
