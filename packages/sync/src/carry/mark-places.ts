import type { Mark } from "@dragoman/inline";
import type { Counterpart } from "./counterparts.js";
import type { Effects } from "./effects.js";

/** Finds the marks of a translation that render those of its source. */
export class MarkPlaces {
  readonly #pairs: ReadonlyMap<Mark, Counterpart>;
  readonly #effects: Effects;
  /** By group of marks that look alike: whether the same becomes of all. */
  readonly #fates: Map<readonly Mark[], boolean> = new Map<readonly Mark[], boolean>();

  /**
   * @param pairs - by mark of the old source: what it is in the target
   * @param effects - what becomes of the old source's marks
   */
  constructor(pairs: ReadonlyMap<Mark, Counterpart>, effects: Effects) {
    this.#pairs = pairs;
    this.#effects = effects;
  }

  /** The target's mark for a mark of the old source, if it does not matter which of those that look alike it is. */
  counterpart(mark: Mark): Mark | undefined {
    const pair = this.#pairs.get(mark);
    return pair && this.#shareFate(pair.group) ? pair.mark : undefined;
  }

  /** The target's mark for a mark of the old source, if no other of either text looks like it. */
  onlyCounterpart(mark: Mark): Mark | undefined {
    const pair = this.#pairs.get(mark);
    return pair?.group.length === 1 ? pair.mark : undefined;
  }

  #shareFate(group: readonly Mark[]): boolean {
    const shared = this.#fates.get(group) ?? this.#effects.areSame(group);
    this.#fates.set(group, shared);
    return shared;
  }
}
