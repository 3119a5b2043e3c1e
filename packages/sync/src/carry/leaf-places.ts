import { canonicalAttributes, type Leaf, type Reading } from "@dragoman/inline";
import { grouped, type Span } from "@dragoman/model";
import type { ReadText } from "./attributes.js";
import type { Effects } from "./effects.js";

type LeavesByName = ReadonlyMap<string, readonly Leaf[]>;

/** Finds the leaves of a translation that are those of its source. */
export class LeafPlaces {
  readonly #old: ReadText;
  readonly #target: Reading;
  readonly #effects: Effects;
  #sources: LeavesByName | undefined;
  #targets: LeavesByName | undefined;
  readonly #given: Set<string> = new Set<string>();

  /**
   * @param old - what the translation was made for
   * @param target - the translation
   * @param effects - what becomes of the old source's leaves
   */
  constructor(old: ReadText, target: Reading, effects: Effects) {
    this.#old = old;
    this.#target = target;
    this.#effects = effects;
  }

  /**
   * Where a leaf of the old source stands in the target: everywhere, if it
   * stands there as often as in the source and the same becomes of all.
   *
   * @returns the places, none where they were asked for before; undefined where it is not certain
   */
  occurrences(leaf: Leaf): readonly Span[] | undefined {
    const nameOf = (one: Leaf): string => nameIn(one, this.#old.attributes);
    const name = nameOf(leaf);
    if (this.#given.has(name)) return [];
    this.#sources ??= grouped(this.#old.leaves, nameOf);
    this.#targets ??= grouped(this.#target.leaves, nameOf);
    const sources = this.#sources.get(name) ?? [];
    const targets = this.#targets.get(name) ?? [];
    if (!this.#effects.areSame(sources) || sources.length !== targets.length) return undefined;
    this.#given.add(name);
    return targets;
  }
}

/** Leaves with the same name are written alike, or mean the same. */
function nameIn({ kind, raw, key }: Leaf, attributes: ReadText["attributes"]): string {
  if (kind === "word") return raw;
  if (kind !== "tag" && kind !== "attributes") return key;
  return `${kind} ${canonicalAttributes(raw, attributes)}`;
}
