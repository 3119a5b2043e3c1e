import { type Candidate, compareOld, mostAlikeFirst } from "./compare-old.js";
import { type FeatureIndex, NOTHING, type Sharing } from "./feature-index.js";
import type { SearchedTexts } from "./searched-texts.js";
import { SHORT } from "./spelling.js";
import type { SpellingIndex } from "./spelling-index.js";

/** A text whose words are this much alike need not be looked for by its spelling. */
const LIKE_ENOUGH = 0.7;

/** A text this much alike is the one that was edited, unless another is nearly as much alike. */
const CLEAR = 0.85;
/** Others are less alike by so much, as their rarest words tell. */
const FAR = 0.3;

/** Finds, for wanted texts, the old texts that are like them. */
export class Candidates {
  readonly #texts: SearchedTexts;
  /** Of all old texts; made when one is first searched for. */
  #words: FeatureIndex | undefined;
  #spelling: SpellingIndex | undefined;

  /** @param texts - the wanted ones and the old ones */
  constructor(texts: SearchedTexts) {
    this.#texts = texts;
  }

  /**
   * Asks the index for old texts that share rare words with a wanted one.
   *
   * @param wanted - number of the wanted text
   * @param usable - old texts that it refuses are passed over
   * @returns what {@link clearOf} and {@link find} choose from
   */
  sharing(wanted: number, usable: (old: number) => boolean): Sharing {
    const text = this.#texts.wanted(wanted);
    if (text === undefined) return NOTHING;
    this.#words ??= this.#texts.wordIndex(() => true);
    return this.#words.find(text.distinct, usable);
  }

  /**
   * Finds the old text that is most like a wanted one by far: it has most of
   * the words, and no other has nearly as many of the rare ones.
   *
   * @param wanted - number of the wanted text
   * @param sharing - old texts that share words with it
   * @returns undefined where there is none, or others have to be looked at, too
   */
  clearOf(wanted: number, { texts: [first], lead }: Sharing): Candidate | undefined {
    if (first === undefined || lead < FAR) return undefined;
    const { comparison } = this.#texts;
    const [text, other] = [this.#texts.wanted(wanted), this.#texts.old(first)];
    if (text === undefined || other === undefined) return undefined;
    if (!comparison.mayReach(text, other, CLEAR)) return undefined;
    const likeness = comparison.compare(text, other);
    return likeness.value < CLEAR ? undefined : { old: first, likeness };
  }

  /**
   * Finds the old texts that are most like a wanted one.
   *
   * @param wanted - number of the wanted text
   * @param olds - old texts to look at
   * @param usable - old texts that it refuses are passed over where a short text is looked for by its spelling
   * @returns at most some thirty, the most alike first
   */
  find(wanted: number, olds: ReadonlySet<number>, usable: (old: number) => boolean): Candidate[] {
    const text = this.#texts.wanted(wanted);
    if (text === undefined) return [];
    const candidates = compareOld(text, olds, 0, this.#texts);
    const isFound = candidates.some(({ likeness }) => likeness.value >= LIKE_ENOUGH);
    if (text.lower.length <= SHORT && !isFound) {
      this.#spelling ??= this.#texts.spellingIndex();
      const others = [...this.#spelling.find(text.lower, usable)].filter((old) => !olds.has(old));
      candidates.push(...compareOld(text, others, 0, this.#texts));
    }
    return mostAlikeFirst(candidates);
  }

  /**
   * Likewise, but without those whose lengths tell that they are less alike than that.
   *
   * @param least - of a likeness's value; at least {@link LIKE_ENOUGH}
   * @returns undefined where a short text has to be looked for by its spelling, too
   */
  findAlike(wanted: number, olds: ReadonlySet<number>, least: number): Candidate[] | undefined {
    const text = this.#texts.wanted(wanted);
    if (text === undefined) return undefined;
    const alike = compareOld(text, olds, least, this.#texts);
    const isFound =
      text.lower.length > SHORT || alike.some(({ likeness }) => likeness.value >= least);
    return isFound ? mostAlikeFirst(alike) : undefined;
  }

  /**
   * Compares a wanted text with given old ones alone.
   *
   * @returns those that are not refused, the most alike first
   */
  compareWith(
    wanted: number,
    olds: Iterable<number>,
    usable: (old: number) => boolean,
  ): Candidate[] {
    const text = this.#texts.wanted(wanted);
    if (text === undefined) return [];
    return mostAlikeFirst(compareOld(text, [...olds].filter(usable), 0, this.#texts));
  }
}
