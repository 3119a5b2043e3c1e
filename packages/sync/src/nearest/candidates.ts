import { FeatureIndex, NOTHING, type Sharing } from "./feature-index.js";
import { type ComparedText, type Likeness, TextComparison } from "./likeness.js";
import { ReadyTexts } from "./ready-texts.js";
import { SHORT } from "./spelling.js";
import { SpellingIndex } from "./spelling-index.js";
import { Vocabulary } from "./vocabulary.js";
import { WordWindow } from "./word-window.js";

/** An old text that may be what a wanted one was. */
export interface Candidate {
  /** Number of the old text. */
  readonly old: number;
  readonly likeness: Likeness;
}

/** A text whose words are this much alike need not be looked for by its spelling. */
const LIKE_ENOUGH = 0.7;

/** A text this much alike is the one that was edited, unless another is nearly as much alike. */
const CLEAR = 0.85;
/** Others are less alike by so much, as their rarest words tell. */
const FAR = 0.3;

/**
 * Of old texts so many words are read for one wanted text, and so many for each of its words: thousands
 * of short texts may ask for a very long one, and to compare them takes the time of the longer one.
 */
const MOST_WORDS = 2 ** 15;
const LONGER = 16;

const NO_WORDS: Int32Array = new Int32Array();

/** Finds, for wanted texts, the old texts that are like them. */
export class Candidates {
  readonly window: WordWindow;
  readonly #comparison: TextComparison;
  readonly #wanted: ReadyTexts;
  readonly #old: ReadyTexts;
  readonly #weights: Float64Array;
  #words: FeatureIndex | undefined;
  #spelling: SpellingIndex | undefined;

  /**
   * @param wanted - distinct texts
   * @param old - distinct texts
   */
  constructor(wanted: readonly string[], old: readonly string[]) {
    const vocabulary = new Vocabulary();
    const wantedWords = wanted.map((text) => vocabulary.read(text));
    vocabulary.close();
    const oldWords = old.map((text) => vocabulary.read(text));
    const weights = vocabulary.weights();
    this.#comparison = new TextComparison(weights);
    this.window = new WordWindow(weights);
    this.#old = new ReadyTexts(oldWords, this.#comparison);
    this.#wanted = new ReadyTexts(wantedWords, this.#comparison);
    this.#weights = weights;
  }

  /** A wanted text, by number, made ready to be compared. */
  wanted(number: number): ComparedText | undefined {
    return this.#wanted.at(number);
  }

  /** An old text, by number, made ready to be compared. */
  old(number: number): ComparedText | undefined {
    return this.#old.at(number);
  }

  /**
   * Asks the index for old texts that share rare words with a wanted one.
   *
   * @param wanted - number of the wanted text
   * @param usable - old texts that it refuses are passed over
   * @returns what {@link clearOf} and {@link find} choose from
   */
  sharing(wanted: number, usable: (old: number) => boolean): Sharing {
    const text = this.wanted(wanted);
    return text === undefined ? NOTHING : this.#index.find(text.distinct, usable);
  }

  /** Makes an index of some of the old texts alone: where few are left, it is read the faster. */
  indexOf(isIn: (old: number) => boolean): FeatureIndex {
    const { texts } = this.#old;
    return new FeatureIndex(
      texts.map(({ distinct }, old) => (isIn(old) ? distinct : NO_WORDS)),
      this.#weights,
    );
  }

  get #index(): FeatureIndex {
    return (this.#words ??= new FeatureIndex(
      this.#old.texts.map(({ distinct }) => distinct),
      this.#weights,
    ));
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
    const text = this.wanted(wanted);
    const other = this.old(first);
    if (text === undefined || other === undefined) return undefined;
    if (!this.#comparison.mayReach(text, other, CLEAR)) return undefined;
    const likeness = this.#comparison.compare(text, other);
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
    const text = this.wanted(wanted);
    if (text === undefined) return [];
    const candidates = this.#compared(text, olds, 0);
    const isFound = candidates.some(({ likeness }) => likeness.value >= LIKE_ENOUGH);
    if (text.lower.length <= SHORT && !isFound) {
      this.#spelling ??= new SpellingIndex(this.#old.texts.map(({ lower }) => lower));
      const others = [...this.#spelling.find(text.lower, usable)].filter((old) => !olds.has(old));
      candidates.push(...this.#compared(text, others, 0));
    }
    return sorted(candidates);
  }

  /**
   * Likewise, but only those that are as alike as that.
   *
   * @param least - of a likeness's value; at least {@link LIKE_ENOUGH}
   * @returns undefined where a short text has to be looked for by its spelling, too
   */
  findAlike(wanted: number, olds: ReadonlySet<number>, least: number): Candidate[] | undefined {
    const text = this.wanted(wanted);
    if (text === undefined) return undefined;
    const alike = this.#compared(text, olds, least);
    const isFound =
      text.lower.length > SHORT || alike.some(({ likeness }) => likeness.value >= least);
    return isFound ? sorted(alike) : undefined;
  }

  #compared(text: ComparedText, olds: Iterable<number>, least: number): Candidate[] {
    const candidates: Candidate[] = [];
    let left = MOST_WORDS + LONGER * text.tokens.length;
    for (const old of olds) {
      const other = this.old(old);
      if (other === undefined || !this.#comparison.mayReach(text, other, least)) continue;
      if (other.tokens.length > left) continue;
      left -= other.tokens.length;
      candidates.push({ old, likeness: this.#comparison.compare(text, other) });
    }
    return candidates;
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
    const text = this.wanted(wanted);
    return text === undefined ? [] : sorted(this.#compared(text, [...olds].filter(usable), 0));
  }
}

function sorted(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => b.likeness.value - a.likeness.value || a.old - b.old);
}
