import { FeatureIndex } from "./feature-index.js";
import { type ComparedText, TextComparison } from "./likeness.js";
import { ReadyTexts } from "./ready-texts.js";
import { SpellingIndex } from "./spelling-index.js";
import { Vocabulary } from "./vocabulary.js";
import { WordWindow } from "./word-window.js";

const NO_WORDS: Int32Array = new Int32Array();

/** The texts of a search, each once and told by its number, in words of one vocabulary. */
export class SearchedTexts {
  readonly comparison: TextComparison;
  readonly window: WordWindow;
  /** By wanted text: its number. */
  readonly wantedNumbers: ReadonlyMap<string, number>;
  /** By old text: its number. */
  readonly oldNumbers: ReadonlyMap<string, number>;
  readonly #wanted: ReadyTexts;
  readonly #old: ReadyTexts;
  readonly #weights: Float64Array;

  /**
   * @param wanted - texts; some may be the same
   * @param old - likewise
   */
  constructor(wanted: readonly string[], old: readonly string[]) {
    this.wantedNumbers = numbered(wanted);
    this.oldNumbers = numbered(old);
    const vocabulary = new Vocabulary();
    const wantedWords = Array.from(this.wantedNumbers.keys(), (text) => vocabulary.read(text));
    vocabulary.close();
    const oldWords = Array.from(this.oldNumbers.keys(), (text) => vocabulary.read(text));
    const weights = vocabulary.weights();
    this.comparison = new TextComparison(weights);
    this.window = new WordWindow(weights);
    this.#old = new ReadyTexts(oldWords, this.comparison);
    this.#wanted = new ReadyTexts(wantedWords, this.comparison);
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

  /** Makes an index of the words of old texts; of some alone it is read the faster. */
  wordIndex(isIn: (old: number) => boolean): FeatureIndex {
    const { texts } = this.#old;
    return new FeatureIndex(
      texts.map(({ distinct }, old) => (isIn(old) ? distinct : NO_WORDS)),
      this.#weights,
    );
  }

  /** Makes an index of the spelling of the old texts that are short. */
  spellingIndex(): SpellingIndex {
    return new SpellingIndex(this.#old.texts.map(({ lower }) => lower));
  }
}

/** Numbers texts in the order in which they come. */
function numbered(texts: readonly string[]): Map<string, number> {
  return new Map(Array.from(new Set(texts), (text, number) => [text, number]));
}
