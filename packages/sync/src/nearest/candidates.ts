import type { Found } from "./best.js";
import { FeatureIndex } from "./feature-index.js";
import { type ComparedText, type Likeness, TextComparison } from "./likeness.js";
import { SHORT } from "./spelling.js";
import { SpellingIndex } from "./spelling-index.js";
import { Vocabulary, type WordText } from "./vocabulary.js";
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

/** Finds, for wanted texts, the old texts that are like them. */
export class Candidates {
  readonly window: WordWindow;
  readonly #comparison: TextComparison;
  readonly #wanted: Ready;
  readonly #old: Ready;
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
    this.#old = new Ready(oldWords, this.#comparison);
    this.#wanted = new Ready(wantedWords, this.#comparison);
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
  sharing(wanted: number, usable: (old: number) => boolean): readonly Found[] {
    const text = this.wanted(wanted);
    if (text === undefined) return [];
    this.#words ??= new FeatureIndex(
      this.#old.texts.map(({ distinct }) => distinct),
      this.#weights,
    );
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
  clearOf(wanted: number, [first, second]: readonly Found[]): Candidate | undefined {
    const text = this.wanted(wanted);
    if (text === undefined || first === undefined) return undefined;
    if (first.estimate - (second?.estimate ?? 0) < FAR) return undefined;
    const other = this.old(first.text);
    const likeness = other && this.#comparison.compare(text, other);
    if (likeness === undefined || likeness.value < CLEAR) return undefined;
    return { old: first.text, likeness };
  }

  /**
   * Finds the old texts that are most like a wanted one.
   *
   * @param wanted - number of the wanted text
   * @param sharing - old texts that share words with it
   * @param nearby - old texts to look at in any case, because of where they stand
   * @param usable - old texts that it refuses are passed over
   * @returns at most some thirty, the most alike first
   */
  find(
    wanted: number,
    sharing: readonly Found[],
    nearby: Iterable<number>,
    usable: (old: number) => boolean,
  ): Candidate[] {
    const text = this.wanted(wanted);
    if (text === undefined) return [];
    const candidates = new Map<number, Candidate>();
    const compare = (old: number): void => {
      const other = candidates.has(old) ? undefined : this.old(old);
      if (other !== undefined)
        candidates.set(old, { old, likeness: this.#comparison.compare(text, other) });
    };
    for (const old of nearby) if (usable(old)) compare(old);
    for (const found of sharing) compare(found.text);
    if (
      text.lower.length <= SHORT &&
      ![...candidates.values()].some(({ likeness }) => likeness.value >= LIKE_ENOUGH)
    ) {
      this.#spelling ??= new SpellingIndex(this.#old.texts.map(({ lower }) => lower));
      for (const old of this.#spelling.find(text.lower, usable)) compare(old);
    }
    return sorted([...candidates.values()]);
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
    const candidates: Candidate[] = [];
    for (const old of olds) {
      const other = usable(old) ? this.old(old) : undefined;
      if (text === undefined || other === undefined) continue;
      candidates.push({ old, likeness: this.#comparison.compare(text, other) });
    }
    return sorted(candidates);
  }
}

function sorted(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => b.likeness.value - a.likeness.value || a.old - b.old);
}

/** Texts that are made ready when they are first compared: most never are. */
class Ready {
  readonly texts: readonly WordText[];
  readonly #comparison: TextComparison;
  readonly #ready: (ComparedText | undefined)[] = [];

  constructor(texts: readonly WordText[], comparison: TextComparison) {
    this.texts = texts;
    this.#comparison = comparison;
  }

  at(number: number): ComparedText | undefined {
    const text = this.texts[number];
    return text && (this.#ready[number] ??= this.#comparison.prepare(text));
  }
}
