import type { Candidates } from "./candidates.js";
import type { Candidate } from "./compare-old.js";
import type { Sharing } from "./feature-index.js";

/** Remembers which old texts are like a wanted one: messages may have one text, and several rounds ask for it. */
export class FoundTexts {
  readonly #candidates: Candidates;
  readonly #usable: (old: number) => boolean;
  /** By wanted text: what is like it. */
  readonly #like: Map<number, readonly Candidate[]> = new Map<number, readonly Candidate[]>();
  /** By wanted text: what may be like it, where that is not compared yet. */
  readonly #around: Map<number, ReadonlySet<number>> = new Map<number, ReadonlySet<number>>();

  /**
   * @param candidates - finds them
   * @param usable - old texts that it refuses are passed over
   */
  constructor(candidates: Candidates, usable: (old: number) => boolean) {
    this.#candidates = candidates;
    this.#usable = usable;
  }

  /**
   * Gives the old texts that are like a wanted one, the most alike first.
   *
   * @param text - number of the wanted text
   * @param nearBy - gives old texts that stood about there
   */
  like(text: number, nearBy: () => Iterable<number>): readonly Candidate[] {
    const known = this.#like.get(text);
    if (known !== undefined) return known;
    const around = this.#around.get(text) ?? this.#lookAround(nearBy(), this.#sharing(text));
    const found = this.#candidates.find(text, around, this.#usable);
    this.#like.set(text, found);
    return found;
  }

  /**
   * Likewise, but that one alone that leaves no doubt, where there is one; and
   * of a long text none whose length tells that it is less alike.
   *
   * @param least - of a likeness's value
   */
  clearest(text: number, least: number, nearBy: () => Iterable<number>): readonly Candidate[] {
    const known = this.#like.get(text);
    if (known !== undefined) return known;
    const sharing = this.#sharing(text);
    const clear = this.#candidates.clearOf(text, sharing);
    if (clear !== undefined) return [clear];
    const around = this.#lookAround(nearBy(), sharing);
    this.#around.set(text, around);
    return this.#candidates.findAlike(text, around, least) ?? this.like(text, nearBy);
  }

  /**
   * Forgets what was found for a text where most of it is gone.
   *
   * @param isLeft - whether an old text still has a message that nobody took
   */
  refresh(text: number, isLeft: (old: number) => boolean): void {
    const found = this.#like.get(text) ?? [];
    const gone = found.filter(({ old }) => !isLeft(old)).length;
    if (found.length === 0 || gone * 2 < found.length) return;
    this.#like.delete(text);
    this.#around.delete(text);
  }

  #sharing(text: number): Sharing {
    return this.#candidates.sharing(text, this.#usable);
  }

  /** What stood about there, and what shares words. */
  #lookAround(nearBy: Iterable<number>, { texts }: Sharing): Set<number> {
    const around = new Set<number>();
    for (const old of nearBy) if (this.#usable(old)) around.add(old);
    for (const old of texts) around.add(old);
    return around;
  }
}
